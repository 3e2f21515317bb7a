package org.attestory.readmodel.query;

import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.PersonalDataCipher;

/** Lets documents say that a text is erased, and refuses any other personal text: that has columns of its own. */
final class NothingPersonal implements PersonalDataCipher {

    @Override
    public String encrypt(DataSubject subject, String clearText) {
        throw refused();
    }

    @Override
    public String decrypt(DataSubject subject, String sealedText) {
        throw refused();
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("a document of the read model holds no personal text");
    }
}
