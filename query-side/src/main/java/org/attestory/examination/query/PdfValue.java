package org.attestory.examination.query;

import java.util.List;
import java.util.Map;

/** What a PDF consists of (ISO 32000-1 section 7.3), as far as reading its text needs it. */
sealed interface PdfValue {

    PdfValue TRUE = new Keyword("true");

    /** Whatever is not needed: null, what is damaged. */
    PdfValue NOTHING = new Keyword("null");

    /** A name, without the slash. */
    record Name(String text) implements PdfValue {}

    /** A number of either kind. */
    record Numeral(double value) implements PdfValue {}

    /** A string of either kind. */
    @SuppressWarnings("ArrayRecordComponent") // Taken apart, never compared.
    record Text(byte[] bytes) implements PdfValue {}

    /** Something elsewhere in the file. */
    record Reference(int number) implements PdfValue {}

    /** A word that is none of the others: an operator, most often. */
    record Keyword(String word) implements PdfValue {}

    /** An array. */
    record Items(List<PdfValue> values) implements PdfValue {}

    /** A dictionary. */
    record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

        PdfValue get(String key) {
            return entries.getOrDefault(key, NOTHING);
        }

        boolean isNamed(String key, String name) {
            return get(key) instanceof Name found && found.text().equals(name);
        }
    }

    /**
     * A stream.
     *
     * @param from where its bytes begin in the file
     * @param to where they end
     */
    record Stream(Dictionary dictionary, int from, int to) implements PdfValue {}
}
