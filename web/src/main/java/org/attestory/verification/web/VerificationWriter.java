package org.attestory.verification.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes verifications as JSON. The checks come in few combinations, so each is written once per language and kept; the
 * rest is written for every answer.
 */
@Component
class VerificationWriter {

    private final MessageSource messages;
    private final JsonMapper mapper;
    private final ObjectWriter answers;
    private final Cache<ChecksIn, String> checks =
            Caffeine.newBuilder().maximumSize(200).build();

    VerificationWriter(MessageSource messages, JsonMapper mapper) {
        this.messages = messages;
        this.mapper = mapper;
        this.answers = mapper.writerFor(PublicVerification.class);
    }

    private record ChecksIn(List<Check> checks, Locale locale) {}

    private record PublicCheck(String name, String result, String detail) {}

    byte[] json(Verification verification, Locale locale) {
        String written = checks.get(new ChecksIn(verification.checks(), locale), this::write);
        return answers.writeValueAsBytes(PublicVerification.of(verification, written));
    }

    private String write(ChecksIn key) {
        return mapper.writeValueAsString(key.checks().stream()
                .map(check -> new PublicCheck(
                        lower(check.name()), lower(check.result()), CheckTexts.text(messages, check, key.locale())))
                .toList());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
