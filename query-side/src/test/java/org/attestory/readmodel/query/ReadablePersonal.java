package org.attestory.readmodel.query;

import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.PersonalDataCipher;

/** Leaves personal text as it is: how it is sealed is tested where it is stored. */
final class ReadablePersonal implements PersonalDataCipher {

    @Override
    public String encrypt(DataSubject subject, String clearText) {
        return clearText;
    }

    @Override
    public String decrypt(DataSubject subject, String sealedText) {
        return sealedText;
    }
}
