package org.attestory.account.command;

import java.util.Base64;
import org.attestory.eventstore.UnusableSettingException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret under which e-mail addresses are indexed.
 *
 * @param indexKey 32 random bytes in base64; whoever loses it locks everybody out
 */
@ConfigurationProperties("attestory.personal-data")
record EmailIndexSettings(@Nullable String indexKey) {

    private static final int KEY_BYTES = 32;

    EmailIndexSettings {
        if (decode(indexKey).length != KEY_BYTES) {
            throw new UnusableSettingException(
                    "attestory.personal-data.index-key",
                    "must be 32 random bytes in base64, made for example by: openssl rand -base64 32");
        }
    }

    byte[] key() {
        return decode(indexKey);
    }

    private static byte[] decode(@Nullable String base64) {
        try {
            return base64 == null ? new byte[0] : Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    /** Never the key: what is printed ends in logs. */
    @Override
    public String toString() {
        return "EmailIndexSettings";
    }
}
