package org.attestory.examination.api;

import org.jspecify.annotations.Nullable;

/**
 * What the file says beside what was issued.
 *
 * @param field what it is about, null for a line of text
 * @param stated in the file, null if it says nothing there
 * @param issued in what was issued, null if that says nothing there
 */
public record ComparedLine(
        @Nullable Field field,
        @Nullable String stated,
        @Nullable String issued) {

    /** What a certificate attests, as far as it is compared one by one. */
    public enum Field {
        HOLDER,
        TITLE,
        LEVEL,
        HOURS,
        GRADE,
        HONOURS,
        ISSUED_ON,
        VALID_UNTIL,
        ISSUER,
        NUMBER,
        CODE
    }

    /** Whether both say the same. */
    public boolean agrees() {
        return stated != null && stated.equals(issued);
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "ComparedLine[" + field + "]";
    }
}
