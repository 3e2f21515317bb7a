package org.attestory.access.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.account.api.AccessTokenId;

/**
 * An access token as a program sends it: a word by which scanners for lost secrets find it, which token it is, and 256
 * random bits. We keep which one it is and the hash of the rest.
 */
public record BearerToken(AccessTokenId tokenId, String secret) {

    private static final int SECRET_BYTES = 32;
    private static final String BEGINNING = "attestory_";
    private static final Pattern FORM = Pattern.compile(
            BEGINNING + "([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([A-Za-z0-9_-]{43})");

    /** A new one. */
    public static BearerToken random(AccessTokenId tokenId, SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new BearerToken(tokenId, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads one; empty if it cannot be one of ours. */
    static Optional<BearerToken> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String id = String.join("-", form.group(1), form.group(2), form.group(3), form.group(4), form.group(5));
        return Optional.of(new BearerToken(new AccessTokenId("token-" + id), form.group(6)));
    }

    /** As the program sends it. */
    public String text() {
        return BEGINNING + tokenId.value().substring("token-".length()).replace("-", "") + "_" + secret;
    }

    /** SHA-256 of the secret in hexadecimal. A slow hash would gain nothing: nobody guesses 256 random bits. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether that is its fingerprint, told in the same time wherever they differ. */
    boolean has(String expected) {
        return MessageDigest.isEqual(
                fingerprint().getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the secret: what is printed ends in logs. */
    @Override
    public String toString() {
        return "BearerToken[" + tokenId + "]";
    }
}
