package org.attestory.demo.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.attestory.account.api.Password;
import org.attestory.database.web.PrivateFile;
import org.attestory.issuance.api.VerificationCode;

/**
 * What one installation's demo content is made from: a random secret and the time of its first start, both kept. All
 * passwords and codes follow from it, so that a start that was cut short goes on with the same ones.
 */
final class DemoSeed {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final byte[] secret;
    private final Instant begun;

    DemoSeed(byte[] secret, Instant begun) {
        this.secret = secret.clone();
        this.begun = begun;
    }

    /** The kept seed, or a new one, which is on the disk before anything is made from it. */
    static DemoSeed in(Path file, Instant now) {
        try {
            if (!Files.exists(file)) {
                byte[] secret = new byte[32];
                new SecureRandom().nextBytes(secret);
                PrivateFile.write(
                        file, "secret=%s%nbegun=%s%n".formatted(HexFormat.of().formatHex(secret), now));
            }
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            return new DemoSeed(
                    HexFormat.of().parseHex(properties.getProperty("secret", "")),
                    Instant.parse(properties.getProperty("begun", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant begun() {
        return begun;
    }

    /** About 78 random bits, in groups that can be typed. */
    Password passwordOf(DemoPerson person) {
        RandomGenerator random = randomFor("password", person.name());
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return new Password(password.toString());
    }

    VerificationCode codeFor(String certificate) {
        return VerificationCode.random(randomFor("code", certificate));
    }

    /** HMAC of a counter: nobody who lacks the secret can foretell a bit of it. */
    private RandomGenerator randomFor(String purpose, String name) {
        long[] counter = {0};
        return () -> {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(secret, ALGORITHM));
                String input = purpose + "|" + name + "|" + counter[0]++;
                byte[] bits = mac.doFinal(input.getBytes(StandardCharsets.UTF_8));
                return ByteBuffer.wrap(bits).getLong();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
