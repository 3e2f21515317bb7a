package org.attestory.account.command;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.attestory.account.api.EmailAddress;

/** HMAC-SHA-256 of addresses under a secret: equal for equal addresses, and nothing to guess from without the secret. */
class EmailFingerprint {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    EmailFingerprint(EmailIndexSettings settings) {
        key = new SecretKeySpec(settings.key(), ALGORITHM);
    }

    byte[] of(EmailAddress email) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(email.value().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java runtime has no " + ALGORITHM, missing);
        }
    }
}
