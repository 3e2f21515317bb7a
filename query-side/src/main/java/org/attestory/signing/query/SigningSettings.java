package org.attestory.signing.query;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the institution's keys are, and who stamps the time on what they sign.
 *
 * @param keystore a PKCS#12 file; null if all keys live in a device
 * @param password of that file
 * @param passwordFile a file whose first line is the password; null if the password is given itself
 * @param pkcs11 a configuration file of the Java platform's PKCS#11 provider; null without such a device
 * @param pkcs11Pin of the device
 * @param pkcs11PinFile a file whose first line is the pin; null if the pin is given itself
 * @param timeStampAuthority of RFC 3161; null for signatures without time stamps
 * @param trustedTimeStamps a file with the certificates, in PEM, of the authorities whose time stamps are believed when files
 *     are examined; null for none
 * @param timeStampTimeout how long a document waits for its stamp
 */
@ConfigurationProperties("attestory.signing")
record SigningSettings(
        @Nullable Path keystore,
        @Nullable String password,
        @Nullable Path passwordFile,
        @Nullable Path pkcs11,
        @Nullable String pkcs11Pin,
        @Nullable Path pkcs11PinFile,
        @Nullable URI timeStampAuthority,
        @Nullable Path trustedTimeStamps,
        @DefaultValue("5s") Duration timeStampTimeout) {

    static final String KEYSTORE = "attestory.signing.keystore";
    static final String PKCS11 = "attestory.signing.pkcs11";
    static final String AUTHORITY = "attestory.signing.time-stamp-authority";
    static final String TRUSTED = "attestory.signing.trusted-time-stamps";
    static final String TIMEOUT = "attestory.signing.time-stamp-timeout";
    static final String HOW = "docs/keys.md says how to make one";

    SigningSettings {
        if (keystore == null && pkcs11 == null) {
            throw new IllegalArgumentException(KEYSTORE
                    + " is missing. It names a PKCS#12 file with the keys that sign certificates; " + HOW + ", or give "
                    + PKCS11 + " for a device");
        }
        if (timeStampAuthority != null && !isAddress(timeStampAuthority)) {
            throw new IllegalArgumentException(
                    AUTHORITY + " must be http:// or https:// with a host, as http://tsa.example.org/rfc3161");
        }
        if (timeStampTimeout.isNegative() || timeStampTimeout.isZero()) {
            throw new IllegalArgumentException(TIMEOUT + " must be longer than nothing, as 5s");
        }
    }

    char[] keystorePassword() {
        return secret("attestory.signing.password", password, passwordFile);
    }

    char[] devicePin() {
        return secret("attestory.signing.pkcs11-pin", pkcs11Pin, pkcs11PinFile);
    }

    /** Never the secrets: what is printed ends in logs. */
    @Override
    public String toString() {
        return "SigningSettings";
    }

    private static char[] secret(String name, @Nullable String given, @Nullable Path file) {
        if (given != null && !given.isEmpty()) {
            return given.toCharArray();
        }
        if (file == null) {
            throw new IllegalArgumentException(
                    name + " is missing; give it, or name a file that holds it in " + name + "-file");
        }
        try {
            return Files.readString(file)
                    .lines()
                    .findFirst()
                    .filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new IllegalArgumentException(name + "-file names an empty file"))
                    .toCharArray();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + "-file names " + file + ", which cannot be read", unreadable);
        }
    }

    private static boolean isAddress(URI uri) {
        return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
    }
}
