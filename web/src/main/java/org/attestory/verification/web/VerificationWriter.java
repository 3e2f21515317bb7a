package org.attestory.verification.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes verifications as JSON. Until something about a certificate changes, its answers differ in instants alone, so
 * the rest is written once and kept as long as the certificate is. The checks come in few combinations, which are kept too.
 */
@Component
class VerificationWriter {

    private final CheckTexts checkTexts;
    private final JsonMapper mapper;
    private final ObjectWriter answers;
    private final Cache<ChecksIn, String> checks =
            Caffeine.newBuilder().maximumSize(200).build();

    VerificationWriter(CheckTexts checkTexts, JsonMapper mapper) {
        this.checkTexts = checkTexts;
        this.mapper = mapper;
        this.answers = mapper.writerFor(PublicVerification.class);
    }

    /** By the very object, which is another once anything about the certificate has changed. */
    private final Cache<CertificateView, AnswerFrame> frames =
            Caffeine.newBuilder().weakKeys().maximumSize(5_000).build();

    private record ChecksIn(List<Check> checks, Locale locale) {}

    private record PublicCheck(String name, String result, String detail) {}

    byte[] json(Verification verification, Locale locale) {
        CertificateView certificate = verification.certificate();
        Instant newsAsOf = verification.newsAsOf();
        if (certificate == null || newsAsOf == null || verification.hindsight() != null) {
            return write(verification, locale);
        }
        AnswerFrame frame = frames.getIfPresent(certificate);
        if (frame == null || !frame.fits(verification, locale)) {
            frame = AnswerFrame.around(write(verification, locale), verification, locale);
            frames.put(certificate, frame);
        }
        return frame.at(verification.askedAt(), newsAsOf);
    }

    private byte[] write(Verification verification, Locale locale) {
        String written = checks.get(new ChecksIn(verification.checks(), locale), this::write);
        return answers.writeValueAsBytes(PublicVerification.of(verification, written));
    }

    private String write(ChecksIn key) {
        return mapper.writeValueAsString(key.checks().stream()
                .map(check -> new PublicCheck(
                        lower(check.name()), lower(check.result()), checkTexts.text(check, key.locale())))
                .toList());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
