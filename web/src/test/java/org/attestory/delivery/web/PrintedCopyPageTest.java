package org.attestory.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.CancelPrintedCopy;
import org.attestory.delivery.api.ChoosePrintedCopy;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.PrintedCopyView;
import org.attestory.delivery.api.RequestPrintedCopy;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.DeskFixtures;
import org.attestory.pages.Fixtures;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Learners choose a copy on paper, say where to, and see where it is. */
class PrintedCopyPageTest extends PageTest {

    private static final String AFTER = "/learn/certificates/" + DeskFixtures.CODE + "/printed-copy";
    private static final String BEFORE = "/learn/" + Fixtures.SLUG + "/printed-copy";
    private static final Map<String, String> TYPED =
            Map.of("recipient", "Zo\u00e9 Lambert", "street", "12 rue de la Paix\r\n35000 Rennes\r\n", "country", "FR");
    private static final PostalAddress ADDRESS =
            new PostalAddress(List.of("Zo\u00e9 Lambert", "12 rue de la Paix", "35000 Rennes", "FRANCE"));

    private final AtomicReference<@Nullable PrintedCopyState> state = new AtomicReference<>();
    private final AtomicReference<AccountId> owner = new AtomicReference<>(DeskFixtures.LEARNER);
    private final CertificateView certificate = DeskFixtures.valid("Zo\u00e9 Lambert");

    @BeforeEach
    void oneCertificate() {
        sides.onQuery(
                GetCertificate.class,
                GetCertificate.Result.class,
                query -> new GetCertificate.Result(query.code().equals(DeskFixtures.CODE) ? ownCertificate() : null));
        sides.onQuery(
                GetEnrolment.class,
                GetEnrolment.Result.class,
                query -> new GetEnrolment.Result(DeskFixtures.enrolment(EnrolmentState.IN_PROGRESS, "Zo\u00e9")));
        sides.onQuery(GetPrintedCopy.class, GetPrintedCopy.Result.class, query -> new GetPrintedCopy.Result(copy()));
        sides.onCommand(RequestPrintedCopy.class, command -> become(PrintedCopyState.REQUESTED));
        sides.onCommand(ChoosePrintedCopy.class, command -> become(PrintedCopyState.CHOSEN));
        sides.onCommand(CancelPrintedCopy.class, command -> become(PrintedCopyState.CANCELLED));
    }

    private Object become(PrintedCopyState next) {
        state.set(next);
        return next;
    }

    private CertificateView ownCertificate() {
        return new CertificateView(
                certificate.certificateId(),
                certificate.code(),
                certificate.enrolmentId(),
                owner.get(),
                certificate.content(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private @Nullable PrintedCopyView copy() {
        PrintedCopyState now = state.get();
        return now == null
                ? null
                : new PrintedCopyView(
                        PrintedCopyId.of(certificate.certificateId()),
                        certificate.certificateId(),
                        certificate.code(),
                        owner.get(),
                        Personal.of(owner.get().subject(), ADDRESS.text()),
                        now,
                        Instant.parse("2026-11-20T10:00:00Z"),
                        now == PrintedCopyState.POSTED ? Personal.of(owner.get().subject(), "RR1FR") : null);
    }

    private Browser holder() {
        Browser browser = signedIn(Role.LEARNER);
        owner.set(browser.account().accountId());
        return browser;
    }

    @Test
    void isOfferedWhereTheProgramOffersIt() {
        Browser holder = holder();

        assertThat(holder.page("/learn/certificates/" + DeskFixtures.CODE)).contains("href=\"" + AFTER + "\"");
        assertThat(holder.page("/learn/" + Fixtures.SLUG)).contains("href=\"" + BEFORE + "\"");
        assertThat(holder.page(AFTER)).contains("Am\u00e9lie Dubois", "autocomplete=\"street-address\"", ">France<");
    }

    @Test
    void isAskedForWithAnAddressAsOnAnEnvelope() {
        holder().post(AFTER, TYPED).expectStatus().isSeeOther().expectHeader().location(AFTER);

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(new RequestPrintedCopy(
                        PrintedCopyId.of(certificate.certificateId()), certificate.certificateId(), ADDRESS));
    }

    @Test
    void isChosenBeforeTheCertificateIsIssued() {
        holder().post(BEFORE, TYPED).expectStatus().isSeeOther().expectHeader().location(BEFORE);

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(new ChoosePrintedCopy(
                        PrintedCopyId.of(DeskFixtures.ENROLMENT), DeskFixtures.ENROLMENT, ADDRESS));
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        assertThat(text(holder().post(AFTER, Map.of("recipient", "", "street", "x".repeat(61), "country", "XX"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("x".repeat(61), "Write whom it is for.", "at most 60 characters", "Choose a country.");
        assertThat(text(holder().post(AFTER, Map.of("street", "1\n2\n3\n4\n5\n6\n7"))))
                .contains("At most 6 lines");
        assertThat(text(holder().post(AFTER, Map.of("recipient", "\ue000", "street", "a", "country", "FR"))))
                .contains("cannot be printed");
    }

    @Test
    void saysWhyItIsRefused() {
        sides.onCommand(RequestPrintedCopy.class, command -> {
            throw new RefusedException(DeliveryRefusal.COPY_UNDER_WAY);
        });

        assertThat(text(holder().post(AFTER, TYPED).expectStatus().isEqualTo(HttpStatus.CONFLICT)))
                .contains("asked for already", "12 rue de la Paix");
    }

    @Test
    void showsWhereItIs() {
        Browser holder = holder();
        become(PrintedCopyState.REQUESTED);
        assertThat(holder.page(AFTER))
                .contains("Waiting to be printed", "35000 Rennes", AFTER + "/cancel")
                .doesNotContain("id=\"street\"");
        become(PrintedCopyState.POSTED);
        assertThat(holder.page(AFTER)).contains("Posted", "RR1FR").doesNotContain("/cancel\"", "id=\"street\"");
        become(PrintedCopyState.RETURNED);
        assertThat(holder.page(AFTER)).contains("The post brought it back", "id=\"street\"");
    }

    @Test
    void isCancelled() {
        Browser holder = holder();
        become(PrintedCopyState.REQUESTED);

        holder.post(AFTER + "/cancel", Map.of()).expectStatus().isSeeOther();

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(new CancelPrintedCopy(PrintedCopyId.of(certificate.certificateId())));
    }

    @Test
    void isClosedToOthers() {
        signedIn(Role.LEARNER).get(AFTER).expectStatus().isNotFound();
    }
}
