package org.attestory.delivery.query;

import java.nio.charset.StandardCharsets;
import org.attestory.document.api.Document;
import org.attestory.issuance.api.VerificationCode;

/**
 * What a document is called in an archive: as when it is downloaded by itself, and with its code, which no other has. Two
 * persons of one name keep two files, whatever case the file system folds.
 */
final class EntryName {

    /** Leaves room for a folder: some systems count the whole path. */
    private static final int LONGEST_BYTES = 200;

    private EntryName() {}

    static String of(Document document, VerificationCode code) {
        int dot = document.fileName().lastIndexOf('.');
        String ending = " - " + code.value() + document.fileName().substring(dot);
        return cut(document.fileName().substring(0, dot), LONGEST_BYTES - ending.length()) + ending;
    }

    private static String cut(String text, int most) {
        String shorter = text;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > most) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.strip();
    }
}
