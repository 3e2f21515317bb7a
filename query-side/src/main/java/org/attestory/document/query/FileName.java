package org.attestory.document.query;

import java.util.regex.Pattern;
import org.attestory.document.api.DocumentFormat;

/** What a downloaded file is called: for people first, and safe on every file system. */
final class FileName {

    /** Of the holder and of the title, so that the whole stays under 255 bytes in UTF-8 in any script. */
    private static final int LONGEST_PART_BYTES = 100;

    private static final Pattern RESERVED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.\\-]+|[\\s.]+$");
    /** Names that belong to devices on Windows, whatever follows the first dot; superscript digits count as digits. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");

    private FileName() {}

    static String of(CertificateTexts texts, DocumentFormat format) {
        return part(texts.holder()) + " - " + part(texts.title()) + " - " + part(texts.document()) + density(format)
                + "." + format.extension();
    }

    /** So that the large picture does not take the place of the ordinary one, or is called its copy. */
    private static String density(DocumentFormat format) {
        return format == DocumentFormat.PNG_300 ? " 300 dpi" : "";
    }

    private static String part(String text) {
        String safe = RESERVED.matcher(PrintableText.of(text)).replaceAll(" ").replaceAll("\\h+", " ");
        String trimmed = trim(cut(trim(safe)));
        if (trimmed.isEmpty()) {
            return "_";
        }
        return DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    private static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String cut(String text) {
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (bytes > LONGEST_PART_BYTES) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
