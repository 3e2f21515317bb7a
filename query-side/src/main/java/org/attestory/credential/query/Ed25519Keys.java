package org.attestory.credential.query;

import com.apicatalog.multibase.Multibase;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 public keys as Multikey (W3C Controlled Identifiers 1.0, section 2.2.2): multibase of a prefix and the key. */
public final class Ed25519Keys {

    private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int LENGTH = 32;

    private Ed25519Keys() {}

    /** Writes a key as Multikey. */
    public static String multikey(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded == null || encoded.length != X509_PREFIX.length + LENGTH) {
            throw new IllegalArgumentException("no Ed25519 key");
        }
        return Multibase.BASE_58_BTC.encode(
                join(MULTICODEC, Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length)));
    }

    /**
     * Reads a Multikey.
     *
     * @throws IllegalArgumentException if it is none, or none of Ed25519
     */
    public static PublicKey read(String multikey) {
        if (!Multibase.BASE_58_BTC.isEncoded(multikey)) {
            throw new IllegalArgumentException("no key in base 58");
        }
        byte[] decoded = Multibase.BASE_58_BTC.decode(multikey);
        if (decoded.length != MULTICODEC.length + LENGTH
                || !Arrays.equals(decoded, 0, MULTICODEC.length, MULTICODEC, 0, MULTICODEC.length)) {
            throw new IllegalArgumentException("no Ed25519 key");
        }
        try {
            byte[] encoded = join(X509_PREFIX, Arrays.copyOfRange(decoded, MULTICODEC.length, decoded.length));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no Ed25519 key", unreadable);
        }
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }
}
