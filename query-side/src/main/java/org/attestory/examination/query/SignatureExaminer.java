package org.attestory.examination.query;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.signing.query.TrustedTimes;
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
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.jspecify.annotations.Nullable;

/**
 * Checks signatures of documents against the institution's own keys (CMS, RFC 5652 section 5.6). No certificate in the file
 * is believed or even looked at: either one of our keys made the signature, or it is somebody else's.
 */
final class SignatureExaminer {

    private final InstitutionKeys keys;
    private final TrustedTimes times;

    SignatureExaminer(InstitutionKeys keys, TrustedTimes times) {
        this.keys = keys;
        this.times = times;
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
            Stamp stamp = stamp(signer);
            return Optional.of(new SignatureFinding(
                    Result.PASSED,
                    SignatureFinding.result(isAbout(signed, signature.signed(file))
                            && new SignatureFrame(signature.cms(), cms, signer).isWhole()),
                    SignatureFinding.result(signature.coversAll(file)),
                    stamp.belongs(),
                    stamp.proven(),
                    stamp.at()));
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

    private record Stamp(
            Result belongs, Result proven, @Nullable Instant at) {

        private static final Stamp NONE = new Stamp(Result.NOT_RUN, Result.NOT_RUN, null);
        private static final Stamp FALSE = new Stamp(Result.FAILED, Result.NOT_RUN, null);
    }

    /** What a stamp says is one thing, whether somebody who is trusted says so another. */
    private Stamp stamp(SignerInformation signer) throws GeneralSecurityException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute stamp = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (stamp == null) {
            return Stamp.NONE;
        }
        try {
            byte[] encoded =
                    stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
            TimeStampToken token = new TimeStampToken(new CMSSignedData(encoded));
            TimeStampTokenInfo content = token.getTimeStampInfo();
            byte[] value = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
            if (!MessageDigest.isEqual(content.getMessageImprintDigest(), value)) {
                return Stamp.FALSE;
            }
            Result proven = times.isNobody() ? Result.NOT_RUN : SignatureFinding.result(times.believe(token));
            return new Stamp(Result.PASSED, proven, content.getGenTime().toInstant());
        } catch (CMSException
                | TSPException
                | IOException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException unreadable) {
            return Stamp.FALSE;
        }
    }
}
