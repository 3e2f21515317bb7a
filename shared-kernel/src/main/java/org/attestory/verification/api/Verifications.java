package org.attestory.verification.api;

import java.util.List;

/**
 * The answers to {@link VerifyCertificates}.
 *
 * @param answers in the order in which was asked, one for each code
 */
public record Verifications(List<Verification> answers) {

    public Verifications {
        answers = List.copyOf(answers);
    }
}
