package org.attestory.signing.query;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** What a key of the institution is for. One key never serves two purposes. */
public enum KeyPurpose {
    /** Signs PDF documents. P-256, for readers of PDF know no Ed25519. */
    DOCUMENT("document-", "a P-256 key (secp256r1)", "SHA256withECDSA"),
    /** Proves open credentials (Data Integrity, eddsa-rdfc-2022). */
    CREDENTIAL("credential-", "an Ed25519 key", "Ed25519"),
    /** Signs open credentials as tokens (VC-JWT, RS256). */
    TOKEN("token-", "an RSA key of at least 2048 bits", "SHA256withRSA");

    private static final int P256_BITS = 256;
    private static final int SHORTEST_RSA = 2048;

    private final String prefix;
    private final String description;
    private final String algorithm;

    KeyPurpose(String prefix, String description, String algorithm) {
        this.prefix = prefix;
        this.description = description;
        this.algorithm = algorithm;
    }

    /** What the names of its entries in a keystore begin with. */
    public String prefix() {
        return prefix;
    }

    /** The signature algorithm, as the Java platform calls it. */
    public String algorithm() {
        return algorithm;
    }

    /** The kind of key, for people. */
    String description() {
        return description;
    }

    boolean accepts(PublicKey key) {
        return switch (this) {
            case DOCUMENT -> key instanceof ECPublicKey curve && isP256(curve);
            case CREDENTIAL ->
                key instanceof EdECPublicKey curve
                        && curve.getParams().getName().equals("Ed25519");
            case TOKEN -> key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
        };
    }

    private static boolean isP256(ECPublicKey key) {
        return key.getParams().getOrder().bitLength() == P256_BITS
                && key.toString().contains("secp256r1");
    }
}
