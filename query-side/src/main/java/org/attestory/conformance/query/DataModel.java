package org.attestory.conformance.query;

import static org.attestory.conformance.query.NonconformingException.refuseIf;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a credential and a presentation must be like (W3C Verifiable Credentials Data Model 2.0, section 4; for those of
 * version 1.1 its section 4, which asks for the same but names the dates differently).
 */
final class DataModel {

    private static final List<String> TYPED =
            List.of("credentialStatus", "termsOfUse", "evidence", "refreshService", "credentialSchema");

    private DataModel() {}

    /**
     * Checks a credential.
     *
     * @throws NonconformingException if it is none
     */
    static void requireCredential(JsonObject credential) {
        requireContext(credential);
        Member.address(credential, "id");
        refuseIf(!Member.types(credential, "a credential").contains("VerifiableCredential"), "no VerifiableCredential");
        requireTexts(credential);
        requireIssuer(credential);
        requireSubjects(credential);
        ModelVersion.of(credential).period(credential);
        for (String member : TYPED) {
            Member.all(credential, member).forEach(value -> requireTyped(Member.object(value, member), member));
        }
        for (JsonValue schema : Member.all(credential, "credentialSchema")) {
            refuseIf(Member.address(schema.asJsonObject(), "id") == null, "credentialSchema must have an id");
        }
        requireRelatedResources(credential);
    }

    /**
     * Checks a presentation, but not the credentials in it.
     *
     * @throws NonconformingException if it is none
     */
    static void requirePresentation(JsonObject presentation) {
        requireContext(presentation);
        Member.address(presentation, "id");
        refuseIf(
                !Member.types(presentation, "a presentation").contains("VerifiablePresentation"),
                "no VerifiablePresentation");
        JsonValue holder = presentation.get("holder");
        if (holder instanceof JsonObject one) {
            refuseIf(Member.address(one, "id") == null, "holder must have an id");
        } else {
            Member.address(presentation, "holder");
        }
        Member.all(presentation, "verifiableCredential")
                .forEach(credential -> Member.object(credential, "verifiableCredential"));
    }

    /** Who issued it. */
    static @Nullable String issuer(JsonObject credential) {
        return credential.get("issuer") instanceof JsonObject one
                ? Member.text(one, "id")
                : Member.text(credential, "issuer");
    }

    private static void requireContext(JsonObject document) {
        ModelVersion.of(document);
        for (JsonValue context : document.getJsonArray("@context")) {
            boolean address = context instanceof JsonString text && Member.isAddress(text.getString());
            refuseIf(!address && !(context instanceof JsonObject), "a context must be an address or an object");
        }
    }

    private static void requireTexts(JsonObject object) {
        Member.requireText(object, "name");
        Member.requireText(object, "description");
    }

    private static void requireIssuer(JsonObject credential) {
        if (credential.get("issuer") instanceof JsonObject issuer) {
            refuseIf(Member.address(issuer, "id") == null, "issuer must have an id");
            requireTexts(issuer);
        } else {
            refuseIf(Member.address(credential, "issuer") == null, "a credential must have an issuer");
        }
    }

    private static void requireSubjects(JsonObject credential) {
        List<JsonValue> subjects = Member.all(credential, "credentialSubject");
        refuseIf(subjects.isEmpty(), "a credential must have a credentialSubject");
        for (JsonValue value : subjects) {
            JsonObject subject = Member.object(value, "credentialSubject");
            refuseIf(subject.isEmpty(), "credentialSubject must claim something");
            Member.address(subject, "id");
        }
    }

    private static void requireTyped(JsonObject object, String what) {
        Member.types(object, what);
        Member.address(object, "id");
    }

    private static void requireRelatedResources(JsonObject credential) {
        Set<String> known = new HashSet<>();
        for (JsonValue value : Member.all(credential, "relatedResource")) {
            JsonObject resource = Member.object(value, "relatedResource");
            String id = Member.address(resource, "id");
            refuseIf(id == null || !known.add(id), "relatedResource must have an id of its own");
            refuseIf(
                    Member.text(resource, "digestSRI") == null && Member.text(resource, "digestMultibase") == null,
                    "relatedResource must have a digest");
        }
    }
}
