package org.attestory.signing.query;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority that lives as long as a test, for any key in any span of time. */
public final class ThrowawayAuthority {

    private static final AtomicLong SERIALS = new AtomicLong(1);
    private static final X500Name NAME = new X500Name("CN=Throwaway authority,O=Attestory tests");

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private final KeyPair keys = pair("EC", 256);
    private final X509Certificate certificate;

    public ThrowawayAuthority() {
        try {
            JcaX509v3CertificateBuilder builder = builder(NAME, keys, BEGINNING, END);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its own certificate, for those who trust it. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** A key of that purpose, made anew. */
    public SigningKey key(KeyPurpose purpose, String name, Instant validFrom, Instant validUntil) {
        KeyPair pair = switch (purpose) {
            case DOCUMENT -> pair("EC", 256);
            case CREDENTIAL -> pair("Ed25519", 255);
            case TOKEN -> pair("RSA", 2048);
        };
        int usage = purpose == KeyPurpose.DOCUMENT
                ? KeyUsage.digitalSignature | KeyUsage.nonRepudiation
                : KeyUsage.digitalSignature;
        return issue(pair, purpose.prefix() + name, validFrom, validUntil, usage, false);
    }

    /** A key that may stamp times (RFC 3161 section 2.3). */
    public SigningKey timeStamping(Instant validFrom, Instant validUntil) {
        return issue(pair("RSA", 2048), "time-stamping", validFrom, validUntil, KeyUsage.digitalSignature, true);
    }

    public SigningKey issue(
            KeyPair pair, String id, Instant validFrom, Instant validUntil, int usage, boolean timeStamping) {
        try {
            JcaX509v3CertificateBuilder builder =
                    builder(new X500Name("CN=" + id + ",O=Attestory tests"), pair, validFrom, validUntil);
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(certificate));
            if (timeStamping) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            X509Certificate issued = new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
            return new SigningKey(id, pair.getPrivate(), issued, List.of(issued, certificate));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A list of revoked certificates with these serial numbers on it. */
    public byte[] revocations(Instant when, BigInteger... revoked) {
        try {
            X509v2CRLBuilder list = new X509v2CRLBuilder(NAME, Date.from(when));
            list.setNextUpdate(Date.from(when.plus(Duration.ofDays(30))));
            for (BigInteger serial : revoked) {
                list.addCRLEntry(serial, Date.from(when), CRLReason.keyCompromise);
            }
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            return list.build(signer()).getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (!algorithm.equals("Ed25519")) {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name subject, KeyPair pair, Instant validFrom, Instant validUntil) {
        return new JcaX509v3CertificateBuilder(
                NAME,
                BigInteger.valueOf(SERIALS.getAndIncrement()),
                Date.from(validFrom),
                Date.from(validUntil),
                subject,
                pair.getPublic());
    }
}
