package org.attestory.examination.query;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.verification.api.Check.Result;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Checks signatures of documents against the institution's own keys (CMS, RFC 5652 section 5.6). No certificate in the file
 * is believed or even looked at: either one of our keys made the signature, or it is somebody else's.
 */
final class SignatureExaminer {

    private final InstitutionKeys keys;

    SignatureExaminer(InstitutionKeys keys) {
        this.keys = keys;
    }

    /** The finding about the last signature that is ours, since that one covers most. */
    SignatureFinding examine(byte[] file, Allowance allowance) {
        List<PdfSignature> signatures = PdfSignature.in(file, allowance);
        SignatureFinding finding = signatures.isEmpty() ? SignatureFinding.NONE : SignatureFinding.FOREIGN;
        for (PdfSignature signature : signatures) {
            allowance.steps(signature.end() >> 3);
            Optional<SignatureFinding> ours = ours(signature, file);
            if (ours.isPresent()) {
                finding = ours.get();
            }
        }
        return finding;
    }

    private Optional<SignatureFinding> ours(PdfSignature signature, byte[] file) {
        try {
            CMSSignedData cms = new CMSSignedData(signature.cms());
            Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.iterator().next();
            AttributeTable signed = signer.getSignedAttributes();
            if (signed == null || !isSignedByUs(signer)) {
                return Optional.empty();
            }
            return Optional.of(new SignatureFinding(
                    Result.PASSED,
                    SignatureFinding.result(isAbout(signed, signature.signed(file))
                            && new SignatureFrame(signature.cms(), cms, signer).isWhole()),
                    SignatureFinding.result(signature.coversAll(file)),
                    timeStamp(signer)));
        } catch (CMSException
                | IOException
                | GeneralSecurityException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException unreadable) {
            // What the library throws at a structure that is none.
            return Optional.empty();
        }
    }

    private boolean isSignedByUs(SignerInformation signer) throws IOException, GeneralSecurityException {
        if (!NISTObjectIdentifiers.id_sha256.getId().equals(signer.getDigestAlgOID())) {
            return false;
        }
        byte[] attributes = signer.getEncodedSignedAttributes();
        for (SigningKey key : keys.all(KeyPurpose.DOCUMENT)) {
            if (verifies(key.certificate().getPublicKey(), attributes, signer.getSignature())) {
                return true;
            }
        }
        return false;
    }

    private static boolean verifies(PublicKey key, byte[] content, byte[] signed) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(KeyPurpose.DOCUMENT.algorithm());
        signature.initVerify(key);
        signature.update(content);
        try {
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static boolean isAbout(AttributeTable signed, byte[] content) throws GeneralSecurityException {
        Attribute digest = signed.get(CMSAttributes.messageDigest);
        return digest != null
                && digest.getAttrValues().size() == 1
                && digest.getAttrValues().getObjectAt(0) instanceof ASN1OctetString octets
                && MessageDigest.isEqual(
                        octets.getOctets(), MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** Whose time it is, is not checked: the authority is named by those who validate the document for an archive. */
    private static Result timeStamp(SignerInformation signer) throws GeneralSecurityException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute stamp = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (stamp == null) {
            return Result.NOT_RUN;
        }
        try {
            byte[] token =
                    stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
            byte[] stamped = new TimeStampToken(new CMSSignedData(token))
                    .getTimeStampInfo()
                    .getMessageImprintDigest();
            byte[] value = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
            return SignatureFinding.result(MessageDigest.isEqual(stamped, value));
        } catch (CMSException
                | TSPException
                | IOException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException unreadable) {
            return Result.FAILED;
        }
    }
}
