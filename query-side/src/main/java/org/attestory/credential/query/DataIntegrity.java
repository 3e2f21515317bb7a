package org.attestory.credential.query;

import com.apicatalog.multibase.Multibase;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.attestory.signing.query.SigningKey;

/** Embedded proofs: W3C Data Integrity 1.0 with the cryptosuite eddsa-rdfc-2022 (W3C Data Integrity EdDSA, section 3.2). */
public final class DataIntegrity {

    static final String PROOF = "proof";
    public static final String CRYPTOSUITE = "eddsa-rdfc-2022";

    /** Over the bundled contexts. */
    static final DataIntegrity STANDARD = new DataIntegrity(new LinkedData(new StandardContexts()));

    private static final String CONTEXT = "@context";
    private static final String PROOF_VALUE = "proofValue";
    private static final int SIGNATURE_LENGTH = 64;

    private final LinkedData data;

    public DataIntegrity(LinkedData data) {
        this.data = data;
    }

    /** The document with a proof that says who asserts it. Equal input gives an equal proof. */
    JsonObject sign(JsonObject document, SigningKey key, String controller, Instant created) {
        return sign(document, key.privateKey(), verificationMethod(controller, key), created);
    }

    /** The same with a key that is none of the institution's. */
    public JsonObject sign(JsonObject document, PrivateKey key, String verificationMethod, Instant created) {
        JsonObject options = JsonBuilders.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", CRYPTOSUITE)
                .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", verificationMethod)
                .add("proofPurpose", "assertionMethod")
                .build();
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(toBeSigned(document, options));
            String value = Multibase.BASE_58_BTC.encode(signature.sign());
            return JsonBuilders.createObjectBuilder(document)
                    .add(
                            PROOF,
                            JsonBuilders.createArrayBuilder()
                                    .add(JsonBuilders.createObjectBuilder(options)
                                            .add(PROOF_VALUE, value)))
                    .build();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("nothing can be signed with " + verificationMethod, unusable);
        }
    }

    /** The key's name: issuer and key itself, which every verifier known to us resolves. */
    static String verificationMethod(String controller, SigningKey key) {
        return controller + "#" + Ed25519Keys.multikey(key.certificate().getPublicKey());
    }

    /**
     * Whether the proof is that key's over that document.
     *
     * @param document without any proof
     * @throws UnsafeTermsException if document or proof have no clear meaning
     */
    public boolean verify(JsonObject document, JsonObject proof, PublicKey key) {
        if (!(proof.get(PROOF_VALUE) instanceof JsonString value)
                || !Multibase.BASE_58_BTC.isEncoded(value.getString())) {
            return false;
        }
        JsonObject options =
                JsonBuilders.createObjectBuilder(proof).remove(PROOF_VALUE).build();
        try {
            byte[] signed = Multibase.BASE_58_BTC.decode(value.getString());
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(toBeSigned(document, options));
            return signed.length == SIGNATURE_LENGTH && signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /**
     * Makes sure that the document has one meaning for everybody.
     *
     * @throws UnsafeTermsException if it has not
     */
    public void requireMeaning(JsonObject document) {
        data.canonical(document);
    }

    private byte[] toBeSigned(JsonObject document, JsonObject options) throws GeneralSecurityException {
        JsonValue context = document.getOrDefault(CONTEXT, JsonValue.NULL);
        JsonObject configuration =
                JsonBuilders.createObjectBuilder(options).add(CONTEXT, context).build();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] optionsHash = sha256.digest(data.canonical(configuration));
        byte[] documentHash = sha256.digest(data.canonical(document));
        byte[] both = new byte[optionsHash.length + documentHash.length];
        System.arraycopy(optionsHash, 0, both, 0, optionsHash.length);
        System.arraycopy(documentHash, 0, both, optionsHash.length, documentHash.length);
        return both;
    }
}
