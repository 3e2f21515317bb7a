package org.attestory.eventstore;

import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.PersonalDataCipher;

/** Seals the same text alike each time, so that samples can be compared. */
final class FixedCipher implements PersonalDataCipher {

    private static final String MARK = "fixed:";

    @Override
    public String encrypt(DataSubject subject, String clearText) {
        return MARK + clearText;
    }

    @Override
    public String decrypt(DataSubject subject, String sealedText) {
        return sealedText.substring(MARK.length());
    }
}
