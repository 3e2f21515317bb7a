package org.attestory.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Files of one certificate, as it was issued and as somebody might like it to be. */
final class UploadedFiles {

    private final Page page;
    private final String code;

    UploadedFiles(Page page, String code) {
        this.page = page;
        this.code = code;
    }

    void choose(byte[] content, String name) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    /** As anybody downloads it. */
    byte[] genuine(String extension) {
        return page.context()
                .request()
                .get("/certificates/" + code.replace("-", "") + "." + extension)
                .body();
    }

    byte[] editedCredential() {
        return new String(genuine("json"), StandardCharsets.UTF_8)
                .replaceFirst("(\"identityHash\" *: *\")[^\"$]+\"", "$1Mallory Moreau\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With something behind its end. */
    byte[] lengthenedDocument() {
        byte[] genuine = genuine("pdf");
        byte[] longer = new byte[genuine.length + 1];
        System.arraycopy(genuine, 0, longer, 0, genuine.length);
        longer[genuine.length] = '\n';
        return longer;
    }

    /** Written by hand around a code that is genuine. */
    byte[] forgedDocument() {
        String drawing = "BT /F 24 Tf 72 500 Td (Certificate of Excellence) Tj 0 -60 Td (Mallory Moreau) Tj"
                + " 0 -40 Td (Doctor of Everything) Tj 0 -80 Td (Verification code " + code + ") Tj ET";
        return ("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                        + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << /Font"
                        + " << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj\n"
                        + "4 0 obj << /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream endobj\n"
                        + "trailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
