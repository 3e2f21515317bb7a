package org.attestory.database.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import org.attestory.signing.web.DemonstrationKeystore;

/**
 * The keystore that an installation without one makes for itself, once. Its password is kept in the file of the other
 * secrets and written there last: a password without a keystore means that the keystore was lost.
 */
final class InstallationKeystore {

    static final String KEYSTORE = "attestory.signing.keystore";
    static final String PASSWORD = "attestory.signing.password";

    private static final int PASSWORD_BYTES = 24;

    private final Map<String, Object> settings;

    private InstallationKeystore(Map<String, Object> settings) {
        this.settings = settings;
    }

    /** The keystore beside the file of the other secrets, which exists already. */
    static InstallationKeystore of(DataDirectory data) throws IOException {
        String password = password(data);
        if (password.isEmpty()) {
            password = create(data);
        } else if (!Files.exists(data.keystore())) {
            throw new UnusableSettingException(
                    DataDirectory.SETTING,
                    "names " + data.root() + ", which has issued certificates but has no signing.p12: put that file"
                            + " back from a backup, or name a keystore of your own in " + KEYSTORE);
        }
        return new InstallationKeystore(Map.of(KEYSTORE, data.keystore().toString(), PASSWORD, password));
    }

    Map<String, Object> settings() {
        return settings;
    }

    private static String create(DataDirectory data) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        PrivateFile.write(data.keystore(), DemonstrationKeystore.make(password.toCharArray(), Instant.now()));
        PrivateFile.write(
                data.keys(), """
                %s
                # Opens signing.p12, the keys that sign certificates.
                %s=%s
                """.formatted(Files.readString(data.keys()).stripTrailing(), PASSWORD, password));
        return password;
    }

    private static String password(DataDirectory data) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data.keys())) {
            properties.load(reader);
        }
        return properties.getProperty(PASSWORD, "");
    }
}
