package org.attestory.database.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/**
 * The secrets of one installation, made at its first start. Whoever loses the file loses every name and address in the
 * database for good: it belongs into every backup, apart from the data.
 */
final class InstallationKeys {

    static final String DATABASE_PASSWORD = "attestory.database.password";
    static final String MASTER_KEY = "attestory.personal-data.master-key";
    static final String INDEX_KEY = "attestory.personal-data.index-key";

    private static final int KEY_BYTES = 32;

    private final Map<String, String> values;

    private InstallationKeys(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static InstallationKeys of(DataDirectory data) {
        try {
            if (!Files.exists(data.keys())) {
                create(data);
            }
            return read(data.keys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String databasePassword() {
        return values.getOrDefault(DATABASE_PASSWORD, "");
    }

    Map<String, Object> personalDataSettings() {
        return Map.of(MASTER_KEY, values.getOrDefault(MASTER_KEY, ""), INDEX_KEY, values.getOrDefault(INDEX_KEY, ""));
    }

    /** New keys beside old data would lock that data for ever, so they are made only where there is none. */
    private static void create(DataDirectory data) throws IOException {
        if (Files.exists(data.cluster())) {
            throw new UnusableSettingException(
                    DataDirectory.SETTING,
                    "names " + data.root() + ", which holds a database but no keys.properties: put that file back"
                            + " from a backup, the database cannot be read without it");
        }
        SecureRandom random = new SecureRandom();
        PrivateFile.write(data.keys(), """
                # The secrets of this installation. Without them the personal data in the database cannot be read.
                %s=%s
                %s=%s
                %s=%s
                """.formatted(
                        DATABASE_PASSWORD,
                        HexFormat.of().formatHex(bytes(random)),
                        MASTER_KEY,
                        Base64.getEncoder().encodeToString(bytes(random)),
                        INDEX_KEY,
                        Base64.getEncoder().encodeToString(bytes(random))));
    }

    private static byte[] bytes(SecureRandom random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static InstallationKeys read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        for (String name : new String[] {DATABASE_PASSWORD, MASTER_KEY, INDEX_KEY}) {
            if (properties.getProperty(name, "").isBlank()) {
                throw new UnusableSettingException(name, "is missing in " + file);
            }
        }
        return new InstallationKeys(Map.of(
                DATABASE_PASSWORD, properties.getProperty(DATABASE_PASSWORD),
                MASTER_KEY, properties.getProperty(MASTER_KEY),
                INDEX_KEY, properties.getProperty(INDEX_KEY)));
    }
}
