package org.attestory.signing.query;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature inside a PDF: detached CMS with the attributes that PAdES wants (EN 319 142-1 section 6.3). */
final class CmsSignature {

    /** Everything but certificates: attributes, names, the signature itself. */
    private static final int FRAME = 1536;

    /** Stamps of public authorities bring their own certificates along. */
    private static final int STAMP = 12_288;

    private final SigningKey key;
    private final List<X509Certificate> certificates;

    CmsSignature(SigningKey key) {
        this.key = key;
        this.certificates = key.chain().stream().filter(CmsSignature::isTold).toList();
    }

    /** How many bytes it may take. */
    int room(boolean timeStamped) {
        return certificates.stream().mapToInt(CmsSignature::length).sum() + FRAME + (timeStamped ? STAMP : 0);
    }

    byte[] of(byte[] content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(new PadesAttributes(signingCertificate()))
                            .build(signer(), key.certificate()));
            generator.addCertificates(new JcaCertStore(certificates));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | GeneralSecurityException | OperatorCreationException unusable) {
            throw new IllegalStateException("the key " + key.id() + " does not sign", unusable);
        }
    }

    /** Of a key whose numbers are known, the signature of equal content is equal; a device signs as it likes. */
    private ContentSigner signer() throws OperatorCreationException {
        return RepeatableSigner.canUse(key.privateKey())
                ? new RepeatableSigner(key.privateKey())
                : new JcaContentSignerBuilder(KeyPurpose.DOCUMENT.algorithm()).build(key.privateKey());
    }

    /** What a time stamp is asked for: the signature proper. */
    static byte[] valueIn(byte[] cms) {
        try {
            return signerIn(new CMSSignedData(cms)).getSignature();
        } catch (CMSException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] withTimeStamp(byte[] cms, byte[] token) {
        try {
            CMSSignedData unstamped = new CMSSignedData(cms);
            Attribute stamp = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(token)));
            SignerInformation stamped =
                    SignerInformation.replaceUnsignedAttributes(signerIn(unstamped), new AttributeTable(stamp));
            return CMSSignedData.replaceSigners(unstamped, new SignerInformationStore(stamped))
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SignerInformation signerIn(CMSSignedData cms) {
        return cms.getSignerInfos().getSigners().iterator().next();
    }

    private Attribute signingCertificate() throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        IssuerSerial issuer = new IssuerSerial(
                new GeneralNames(new GeneralName(new JcaX509CertificateHolder(key.certificate()).getIssuer())),
                new ASN1Integer(key.certificate().getSerialNumber()));
        return new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(null, digest, issuer))));
    }

    /** A root is trusted for being known already, so it is not told; a certificate that vouches for itself is. */
    private static boolean isTold(X509Certificate certificate) {
        return certificate.getBasicConstraints() < 0
                || !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static int length(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** PAdES keeps the time of signing in the PDF, not here. */
    private static final class PadesAttributes extends DefaultSignedAttributeTableGenerator {

        PadesAttributes(Attribute signingCertificate) {
            super(new AttributeTable(signingCertificate));
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked", "JdkObsolete"}) // The library's signature.
        protected Hashtable createStandardAttributeTable(Map parameters) {
            Hashtable attributes = super.createStandardAttributeTable(parameters);
            attributes.remove(CMSAttributes.signingTime);
            attributes.remove(CMSAttributes.cmsAlgorithmProtect);
            return attributes;
        }
    }
}
