package org.attestory.signing.query;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;

/** Tells at the start what would else fail when the first certificate is signed. */
final class KeyCheck {

    /** Position of content commitment, once called non-repudiation (RFC 5280 section 4.2.1.3). */
    private static final int CONTENT_COMMITMENT = 1;

    private static final byte[] PROBE = "Attestory".getBytes(StandardCharsets.US_ASCII);

    private KeyCheck() {}

    static void check(SigningKey key, KeyPurpose purpose, String setting) {
        String entry = setting + " holds the entry " + key.id() + ", ";
        if (!purpose.accepts(key.certificate().getPublicKey())) {
            throw new IllegalArgumentException(entry + "which is not " + purpose.description());
        }
        boolean[] usage = key.certificate().getKeyUsage();
        if (purpose == KeyPurpose.DOCUMENT && (usage == null || !usage[CONTENT_COMMITMENT])) {
            throw new IllegalArgumentException(
                    entry + "whose certificate lacks the key usage nonRepudiation (content commitment)");
        }
        try {
            Signature signing = Signature.getInstance(purpose.algorithm());
            signing.initSign(key.privateKey());
            signing.update(PROBE);
            byte[] signature = signing.sign();
            Signature checking = Signature.getInstance(purpose.algorithm());
            checking.initVerify(key.certificate().getPublicKey());
            checking.update(PROBE);
            if (!checking.verify(signature)) {
                throw new IllegalArgumentException(entry + "whose certificate belongs to another key");
            }
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException(
                    entry + "with which nothing can be signed: " + unusable.getMessage(), unusable);
        }
    }
}
