package org.attestory.signing.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/**
 * ECDSA without randomness (RFC 6979): the same certificate is the same file on every node and after every start. Everybody
 * verifies such signatures as any others.
 */
final class RepeatableSigner implements ContentSigner {

    private static final AlgorithmIdentifier ALGORITHM =
            new DefaultSignatureAlgorithmIdentifierFinder().find(KeyPurpose.DOCUMENT.algorithm());

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ECPrivateKeyParameters key;

    /**
     * Signs with a key.
     *
     * @param key of which {@link #canUse} holds
     */
    RepeatableSigner(PrivateKey key) {
        try {
            this.key = (ECPrivateKeyParameters) PrivateKeyFactory.createKey(key.getEncoded());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the key is in memory, and not in a device. */
    static boolean canUse(PrivateKey key) {
        return "PKCS#8".equals(key.getFormat()) && key.getEncoded() != null;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return ALGORITHM;
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        try {
            BigInteger[] signature = signer.generateSignature(
                    MessageDigest.getInstance("SHA-256").digest(content.toByteArray()));
            return StandardDSAEncoding.INSTANCE.encode(key.getParameters().getN(), signature[0], signature[1]);
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
