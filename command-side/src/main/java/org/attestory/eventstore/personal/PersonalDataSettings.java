package org.attestory.eventstore.personal;

import java.util.Base64;
import org.attestory.eventstore.UnusableSettingException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that wraps the keys of the persons.
 *
 * @param masterKey 32 random bytes in base64; who loses it loses all personal data
 */
@ConfigurationProperties("attestory.personal-data")
record PersonalDataSettings(String masterKey) {

    static final String MASTER_KEY = "attestory.personal-data.master-key";

    private static final String MADE_BY = " 32 random bytes in base64, made for example by: openssl rand -base64 32";

    PersonalDataSettings(@Nullable String masterKey) {
        if (masterKey == null || masterKey.isBlank()) {
            throw new UnusableSettingException(MASTER_KEY, "is missing. Give it" + MADE_BY);
        }
        if (!isKey(masterKey)) {
            throw new UnusableSettingException(MASTER_KEY, "must be" + MADE_BY);
        }
        this.masterKey = masterKey;
    }

    byte[] masterKeyBytes() {
        return Base64.getDecoder().decode(masterKey);
    }

    /** Never the key: what is printed ends in logs. */
    @Override
    public String toString() {
        return "PersonalDataSettings";
    }

    private static boolean isKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length == AuthenticatedEncryption.KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
