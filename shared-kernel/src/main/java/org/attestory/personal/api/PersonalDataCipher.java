package org.attestory.personal.api;

import org.jspecify.annotations.Nullable;

/** Encrypts and decrypts personal text under the key of its subject. Implementations are safe for use by many threads. */
public interface PersonalDataCipher {

    /**
     * Encrypts, making the subject's key if this is the first time.
     *
     * @return the sealed text: version, nonce, ciphertext and tag in base64
     * @throws ErasedSubjectException if the subject's key was destroyed: nothing new may be stored about them
     */
    String encrypt(DataSubject subject, String clearText);

    /**
     * Decrypts.
     *
     * @return the clear text, or null if the subject's key was destroyed
     * @throws IllegalStateException if the sealed text was altered or belongs to somebody else
     */
    @Nullable
    String decrypt(DataSubject subject, String sealedText);
}
