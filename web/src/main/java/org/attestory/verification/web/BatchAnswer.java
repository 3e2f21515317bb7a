package org.attestory.verification.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the results of a batch one by one, in the form that was asked for. */
@Component
class BatchAnswer {

    /** How results are strung together. */
    enum Form {
        /** One JSON array. */
        ARRAY(MediaType.APPLICATION_JSON_VALUE, "[", ",\n", "]\n"),
        /** One JSON text on each line. */
        LINES(MediaType.APPLICATION_NDJSON_VALUE, "", "", ""),
        /** A table. */
        TABLE("text/csv;charset=UTF-8", String.join(",", COLUMNS) + "\r\n", "", "");

        private final String type;
        final String before;
        final String between;
        final String after;

        Form(String type, String before, String between, String after) {
            this.type = type;
            this.before = before;
            this.between = between;
            this.after = after;
        }

        MediaType type() {
            return MediaType.parseMediaType(type);
        }

        /** The one that the request prefers, null if it takes none. */
        static @Nullable Form of(ServerHttpRequest request) {
            List<MediaType> wanted = request.getHeaders().getAccept();
            if (wanted.isEmpty()) {
                return ARRAY;
            }
            return wanted.stream()
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .flatMap(type -> Stream.of(values()).filter(form -> type.includes(plain(form.type()))))
                    .findFirst()
                    .orElse(null);
        }

        private static MediaType plain(MediaType type) {
            return new MediaType(type.getType(), type.getSubtype());
        }
    }

    private static final List<String> COLUMNS = List.of(
            "entered",
            "code",
            "status",
            "checked_at",
            "holder_name",
            "title",
            "issued_at",
            "valid_until",
            "superseded_by",
            "receipt");

    private final VerificationWriter writer;
    private final JsonMapper mapper;

    BatchAnswer(VerificationWriter writer, JsonMapper mapper) {
        this.writer = writer;
        this.mapper = mapper;
    }

    /** A result, and the code as it was given. */
    record Entry(
            String entered,
            Verification verification,
            @Nullable String receipt) {}

    /** The result without what goes between results. */
    String write(Entry entry, Form form, boolean compact, Locale locale) {
        return switch (form) {
            case ARRAY -> json(entry, compact, locale);
            case LINES -> json(entry, compact, locale) + "\n";
            case TABLE -> row(entry) + "\r\n";
        };
    }

    /** The same text as for a single code, after the code as it was given. */
    private String json(Entry entry, boolean compact, Locale locale) {
        String result = compact
                ? mapper.writeValueAsString(Compact.of(entry.verification()))
                : new String(writer.json(entry.verification(), locale), StandardCharsets.UTF_8);
        String receipt = entry.receipt() == null ? "" : ",\"receipt\":" + mapper.writeValueAsString(entry.receipt());
        return "{\"entered\":" + mapper.writeValueAsString(entry.entered()) + receipt + "," + result.substring(1);
    }

    private static String row(Entry entry) {
        PublicVerification shown = PublicVerification.of(entry.verification(), "[]");
        PublicVerification.PublicCertificate certificate = shown.certificate();
        return Stream.of(
                        entry.entered(),
                        shown.code(),
                        shown.status(),
                        shown.checkedAt(),
                        certificate == null ? null : certificate.holderName(),
                        certificate == null ? null : certificate.title(),
                        certificate == null ? null : certificate.issuedAt(),
                        certificate == null ? null : certificate.validUntil(),
                        shown.supersededBy(),
                        entry.receipt())
                .map(value -> field(Objects.requireNonNullElse(value, "")))
                .collect(Collectors.joining(","));
    }

    /** Quoted, and so that no spreadsheet takes what somebody typed for a formula. */
    private static String field(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    /** What most want to know. */
    private record Compact(String status, String code, String checkedAt) {

        static Compact of(Verification verification) {
            return new Compact(
                    verification.status().publicName(),
                    verification.code(),
                    verification.askedAt().toString());
        }
    }
}
