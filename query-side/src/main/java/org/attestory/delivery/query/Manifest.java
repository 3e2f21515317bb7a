package org.attestory.delivery.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;
import org.jspecify.annotations.Nullable;

/**
 * The list of what an archive holds and of what it lacks, as CSV (RFC 4180). It begins with a byte order mark, without
 * which the most used spreadsheet takes UTF-8 for something else; and no cell begins as a formula does.
 */
final class Manifest {

    static final String NAME = "manifest.csv";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
            "file",
            "sha256",
            "bytes",
            "code",
            "number",
            "status",
            "holder",
            "program",
            "program_id",
            "program_version",
            "language",
            "completed_at",
            "issued_at",
            "valid_from",
            "valid_until",
            "result",
            "reason");

    private Manifest() {}

    /**
     * An entry of the archive.
     *
     * @param sha256 of the document, in lower-case hexadecimal
     */
    record File(String name, String sha256, int bytes) {}

    static String header() {
        return BYTE_ORDER_MARK + line(COLUMNS.stream());
    }

    static String included(CertificateView certificate, CertificateStatus status, File file) {
        return row(certificate, status, file, "included", null);
    }

    static String erased(CertificateView certificate) {
        return row(certificate, CertificateStatus.ERASED, null, "erased", null);
    }

    /**
     * A document that could not be drawn.
     *
     * @param reason the stable code of the refusal, or what stands for any other failure
     */
    static String failed(CertificateView certificate, CertificateStatus status, String reason) {
        return row(certificate, status, null, "failed", reason);
    }

    private static String row(
            CertificateView certificate,
            CertificateStatus status,
            @Nullable File file,
            String result,
            @Nullable String reason) {
        AttestedContent content = certificate.content();
        return line(Stream.of(
                file == null ? "" : file.name(),
                file == null ? "" : file.sha256(),
                file == null ? "" : Integer.toString(file.bytes()),
                certificate.code().grouped(),
                content.number(),
                status.name(),
                content.holderName().orElse(""),
                content.title(),
                content.programId().slug(),
                Integer.toString(content.programVersion()),
                content.language(),
                content.completedAt().toString(),
                content.issuedAt().toString(),
                content.validFrom().toString(),
                content.validUntil() == null ? "" : content.validUntil().toString(),
                result,
                reason == null ? "" : reason));
    }

    private static String line(Stream<String> cells) {
        return cells.map(Manifest::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
