package org.attestory.examination.query;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * What stands around a signature of ours and is signed by nobody (RFC 5652 sections 5.1 and 5.3): versions, names of
 * algorithms, who signed, the certificates that are told. It vouches for nothing, but is not to be altered unnoticed either.
 */
final class SignatureFrame {

    private final byte[] encoded;
    private final CMSSignedData cms;
    private final SignerInformation signer;
    private final SignedData data;
    private final SignerInfo info;

    SignatureFrame(byte[] encoded, CMSSignedData cms, SignerInformation signer) {
        this.encoded = encoded;
        this.cms = cms;
        this.signer = signer;
        this.data = SignedData.getInstance(cms.toASN1Structure().getContent());
        this.info = signer.toASN1Structure();
    }

    /** Whether all of it is as it is made here. Certificates above the one that signed are not looked at. */
    boolean isWhole() throws IOException, GeneralSecurityException {
        return Arrays.equals(builtAnew(), encoded) && saysWhatItIs() && addsNothing() && namesWhoSigned();
    }

    /** From its parts: the library reads more kindly than it writes. */
    private byte[] builtAnew() throws IOException {
        SignedData built = new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                data.getCertificates(),
                data.getCRLs(),
                new DERSet(info));
        return new ContentInfo(CMSObjectIdentifiers.signedData, built).getEncoded(ASN1Encoding.DER);
    }

    private boolean saysWhatItIs() {
        AlgorithmIdentifier algorithm = info.getDigestEncryptionAlgorithm();
        return data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.data)
                && data.getEncapContentInfo().getContent() == null
                && data.getCRLs() == null
                && data.getDigestAlgorithms().size() == 1
                && isSha256(AlgorithmIdentifier.getInstance(
                        data.getDigestAlgorithms().getObjectAt(0)))
                && info.getVersion().hasValue(1)
                && isSha256(info.getDigestAlgorithm())
                && algorithm.getAlgorithm().equals(X9ObjectIdentifiers.ecdsa_with_SHA256)
                && hasNoParameters(algorithm);
    }

    private boolean addsNothing() {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        return unsigned == null
                || (unsigned.size() == 1 && unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null);
    }

    /** The certificate is named in what is signed, by its digest. */
    private boolean namesWhoSigned() throws IOException, GeneralSecurityException {
        Attribute named = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return false;
        }
        ESSCertIDv2 identity = SigningCertificateV2.getInstance(
                        named.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        Collection<X509CertificateHolder> told = cms.getCertificates().getMatches(null);
        for (X509CertificateHolder certificate : told) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            if (MessageDigest.isEqual(digest, identity.getCertHash())) {
                byte[] name = new IssuerAndSerialNumber(certificate.toASN1Structure()).getEncoded(ASN1Encoding.DER);
                return Arrays.equals(name, info.getSID().getEncoded(ASN1Encoding.DER));
            }
        }
        return false;
    }

    private static boolean isSha256(AlgorithmIdentifier algorithm) {
        return algorithm.getAlgorithm().equals(NISTObjectIdentifiers.id_sha256) && hasNoParameters(algorithm);
    }

    private static boolean hasNoParameters(AlgorithmIdentifier algorithm) {
        ASN1Encodable parameters = algorithm.getParameters();
        return parameters == null || parameters.equals(DERNull.INSTANCE);
    }
}
