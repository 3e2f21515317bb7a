package org.attestory.signing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.attestory.signing.api.DemonstrationKeys;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Keys for a first look, whose certificates say that they are a demonstration. The authority that vouches for them keeps
 * no key: nothing more can be issued under its name.
 */
public final class DemonstrationKeystore {

    private static final Duration LIFE = Duration.ofDays(3650);
    private static final int SERIAL_BITS = 120;
    private static final int RSA_BITS = 3072;
    private static final int P256_BITS = 256;

    private final SecureRandom random = new SecureRandom();
    private final KeyPair authority = pair("EC", P256_BITS);
    private final Instant from;

    private DemonstrationKeystore(Instant now) throws GeneralSecurityException {
        // A clock elsewhere that is a little late must not find them not yet valid.
        from = now.minus(Duration.ofDays(1));
    }

    /** A PKCS#12 file with one key for each purpose. */
    public static byte[] make(char[] password, Instant now) {
        try {
            return new DemonstrationKeystore(now).written(password);
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException("keys of a demonstration cannot be made", impossible);
        }
    }

    private byte[] written(char[] password) throws IOException, GeneralSecurityException, OperatorCreationException {
        X509Certificate root = certificate("authority", authority, new BasicConstraints(0), KeyUsage.keyCertSign);
        int committing = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        add(keystore, password, "document-demonstration", pair("EC", P256_BITS), committing, root);
        add(keystore, password, "credential-demonstration", pair("Ed25519", 0), KeyUsage.digitalSignature, root);
        add(keystore, password, "token-demonstration", pair("RSA", RSA_BITS), KeyUsage.digitalSignature, root);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        keystore.store(file, password);
        return file.toByteArray();
    }

    private void add(KeyStore keystore, char[] password, String name, KeyPair pair, int usage, X509Certificate root)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        PrivateKey key = pair.getPrivate();
        X509Certificate certificate = certificate(name, pair, new BasicConstraints(false), usage);
        keystore.setKeyEntry(name, key, password, new Certificate[] {certificate, root});
    }

    private X509Certificate certificate(String name, KeyPair pair, ASN1Encodable constraints, int usage)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject("authority"),
                new BigInteger(SERIAL_BITS, random).setBit(0),
                Date.from(from),
                Date.from(from.plus(LIFE)),
                subject(name),
                pair.getPublic());
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, constraints);
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                identifiers.createAuthorityKeyIdentifier(authority.getPublic()));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate())));
    }

    private static X500Name subject(String name) {
        return new X500Name("CN=" + name + ",OU=Not for real certificates,O=" + DemonstrationKeys.ORGANIZATION);
    }

    /** A new key pair; some algorithms have one size only. */
    private static KeyPair pair(String algorithm, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (bits > 0) {
            generator.initialize(bits);
        }
        return generator.generateKeyPair();
    }
}
