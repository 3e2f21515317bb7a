package org.attestory.verification.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.appearance.web.LinkPreview;
import org.attestory.appearance.web.PublicAddress;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Visibility;
import org.attestory.sharing.web.Robots;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.web.PastDay.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/** Shows verdicts to people. */
@Component
class VerdictPage {

    /** When people are to come back if nothing can be said. */
    static final String RETRY_AFTER = "30";

    private final Verdict.Words words;
    private final PastDay.Words days;
    private final CheckTexts checkTexts;
    private final MessageSource messages;
    private final Formats formats;
    private final PublicAddress address;

    VerdictPage(
            Verdict.Words words,
            PastDay.Words days,
            CheckTexts checkTexts,
            MessageSource messages,
            Formats formats,
            PublicAddress address) {
        this.words = words;
        this.days = days;
        this.checkTexts = checkTexts;
        this.messages = messages;
        this.formats = formats;
        this.address = address;
    }

    /**
     * What the form for a day holds.
     *
     * @param on as it was sent, empty if it was not
     * @param problem key of what is wrong with it, empty if nothing is
     */
    record Day(String on, String problem) {

        static final String UNREADABLE = "unreadable";
        static final String UNREACHABLE = "unreachable";
        static final Day NONE = new Day("", "");
    }

    /** The verdict on the present. Follows from {@link Told} and {@link Reader} alone, unless a day was sent. */
    Rendering present(Verification now, Day day, ServerHttpRequest request, Locale locale) {
        return rendering(now, now, null, day, request, locale);
    }

    /** The verdict on another moment than the present. */
    Rendering at(
            Moment moment, Verification then, Verification now, Day day, ServerHttpRequest request, Locale locale) {
        return rendering(then, now, moment, day, request, locale);
    }

    /** Nothing can be said. */
    Rendering notEstablished(String entered) {
        return Rendering.view("verification/unavailable")
                .modelAttribute("entered", entered)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .build();
    }

    /** Before anything was entered. */
    Rendering form(Locale locale) {
        return Rendering.view("verification/form")
                .modelAttribute("checks", checkTexts.announced(locale))
                .build();
    }

    private Rendering rendering(
            Verification shown,
            Verification now,
            @Nullable Moment moment,
            Day day,
            ServerHttpRequest request,
            Locale locale) {
        CertificateView known = shown.certificate() == null ? now.certificate() : shown.certificate();
        ZoneId zone = known == null ? Verdict.UTC : known.content().zone();
        PastDay past = moment == null ? null : days.of(shown, moment, zone, locale);
        Rendering.Builder<?> page = Rendering.view("verification/verdict")
                .modelAttribute("status", shown.status().name())
                .modelAttribute("tone", tone(shown, past))
                .modelAttribute("verdict", words.of(shown, known, locale))
                .modelAttribute("address", address.of("/verify/" + shown.code(), request))
                .modelAttribute("entered", shown.code())
                .modelAttribute("when", moment == null ? "" : moment.words())
                .modelAttribute("oldNews", oldNews(now, zone, locale))
                .modelAttribute("day", day)
                .modelAttribute("checks", checkTexts.made(shown.checks(), locale))
                .modelAttribute("unlisted", !Robots.mayIndex(known))
                .modelAttribute("partial", known != null && known.sharing().hidesSomething())
                .modelAttribute("pictured", known != null && known.sharing().shows(SharedDetail.PICTURE))
                .modelAttribute("filed", known != null && known.sharing().shows(SharedDetail.FILES))
                .status(statusOf(shown, day));
        if (known == null || known.sharing().visibility() != Visibility.PRIVATE) {
            page.modelAttribute(LinkPreview.ATTRIBUTE, preview(shown, request, locale));
        }
        if (past != null) {
            page.modelAttribute("past", past);
        }
        MistypedCode mistyped = MistypedCode.of(shown.code(), messages, locale);
        if (mistyped != null) {
            page.modelAttribute("mistyped", mistyped);
        }
        return page.build();
    }

    private static HttpStatus statusOf(Verification shown, Day day) {
        return switch (day.problem()) {
            case Day.UNREADABLE -> HttpStatus.BAD_REQUEST;
            case Day.UNREACHABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> VerificationJson.statusOf(shown.status());
        };
    }

    /** The color and the sign follow the less favorable of what was known and what is known. */
    private static String tone(Verification shown, @Nullable PastDay past) {
        if (past == null) {
            return shown.status().publicName();
        }
        return switch (past.status()) {
            case VALID -> past.thatDay().publicName();
            case UNKNOWN -> VerificationStatus.NOT_YET_VALID.publicName();
            case EXPIRED, SUSPENDED, REVOKED, SUPERSEDED, NOT_YET_VALID, ERASED, MISTYPED ->
                past.status().publicName();
        };
    }

    /** Since when nothing was heard, empty if that is not worth a word. */
    private String oldNews(Verification now, ZoneId zone, Locale locale) {
        Instant oldNews = Told.oldNews(now);
        return oldNews == null ? "" : formats.dateAndTime(oldNews, zone, locale);
    }

    /** A picture looks as if it held: only what does hold has one, and shows it. */
    private LinkPreview preview(Verification verification, ServerHttpRequest request, Locale locale) {
        CertificateView known = verification.certificate();
        boolean pictured = verification.status() == VerificationStatus.VALID
                && verification.hindsight() == null
                && known != null
                && known.sharing().shows(SharedDetail.PICTURE);
        return new LinkPreview(
                messages.getMessage("verdict." + verification.status(), null, locale),
                known == null
                        ? ""
                        : known.content().title() + ", " + known.content().institutionName(),
                address.of("/verify/" + verification.code(), request),
                pictured ? address.of("/certificates/" + verification.code() + "/preview.png", request) : "");
    }
}
