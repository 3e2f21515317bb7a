package org.attestory.verification.api;

import java.util.List;

/**
 * The same question as {@link VerifyCertificate}, about now, for many codes at once. Answered by {@link Verifications}.
 *
 * @param entered as typed or scanned, at most {@link #MOST}
 */
public record VerifyCertificates(List<String> entered) {

    /** As many as are read from the database at once. */
    public static final int MOST = 100;

    public VerifyCertificates {
        entered = List.copyOf(entered);
        if (entered.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " codes are verified by one question");
        }
    }
}
