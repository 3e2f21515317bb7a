package org.attestory.examination.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attestory.credential.api.VerifyCredential;

/** The files that are attached to a PDF and look like credentials (ISO 32000-1 section 7.11.4), the oldest first. */
final class AttachedCredentials {

    private static final int MOST = 4;

    private AttachedCredentials() {}

    static List<String> in(PdfObjects objects) {
        List<String> found = new ArrayList<>();
        for (PdfValue value : objects.all()) {
            PdfValue.Dictionary file = objects.dictionary(value);
            if (file.isNamed("Type", "Filespec") || file.isNamed("Type", "F")) {
                PdfValue.Dictionary embedded = objects.dictionary(file.get("EF"));
                PdfValue content = embedded.get("UF").equals(PdfValue.NOTHING) ? embedded.get("F") : embedded.get("UF");
                if (objects.resolve(content) instanceof PdfValue.Stream stream) {
                    add(found, objects.content(stream));
                }
            }
        }
        return found;
    }

    private static void add(List<String> found, byte[] content) {
        int text = FileKinds.startOfText(content);
        if (text < content.length && content[text] == '{' && content.length <= VerifyCredential.LONGEST) {
            if (found.size() == MOST) {
                throw new BeyondLimitsException();
            }
            found.add(new String(content, text, content.length - text, StandardCharsets.UTF_8));
        }
    }
}
