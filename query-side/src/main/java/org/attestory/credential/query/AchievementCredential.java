package org.attestory.credential.query;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;

/**
 * A certificate as AchievementCredential of Open Badges 3.0, without any proof. It rests on what is frozen at issue and
 * on nothing else. What has no value is left out; what may be several is always a list.
 */
final class AchievementCredential {

    static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    static final String VALID_UNTIL = "validUntil";

    private final PublicAddresses addresses;
    private final AchievementSubject subjects;

    AchievementCredential(PublicAddresses addresses) {
        this.addresses = addresses;
        this.subjects = new AchievementSubject(addresses);
    }

    JsonObject of(CertificateView certificate, CredentialRow prepared) {
        AttestedContent content = certificate.content();
        VerificationCode code = certificate.code();
        StatusEntry status = prepared.status();
        if (status == null || content.holderName().isErased()) {
            throw new IllegalStateException("no open credential can be made of " + certificate.certificateId());
        }
        CredentialTexts texts = CredentialTexts.in(content.language());
        JsonObjectBuilder credential = JsonBuilders.createObjectBuilder()
                .add("@context", contexts())
                .add("id", addresses.credential(code))
                .add("type", list("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", content.title())
                .add("description", texts.text("description", content.kind(), content.institutionName()))
                .add("image", image(code))
                .add("issuer", issuer(content))
                .add("validFrom", written(content.validFrom()));
        if (content.validUntil() != null) {
            credential.add(VALID_UNTIL, written(content.validUntil()));
        }
        return credential
                .add("awardedDate", written(content.issuedAt()))
                .add("credentialSubject", subjects.of(certificate, prepared, texts))
                .add("evidence", evidence(code, texts))
                .add("credentialStatus", status(status))
                .add("credentialSchema", schema())
                .add("refreshService", typed(addresses.refreshed(code), "1EdTechCredentialRefresh"))
                .build();
    }

    /** Whole seconds, which every verifier reads. */
    static String written(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static JsonArrayBuilder list(String... items) {
        JsonArrayBuilder list = JsonBuilders.createArrayBuilder();
        for (String item : items) {
            list.add(item);
        }
        return list;
    }

    private static JsonArrayBuilder contexts() {
        return list(
                StandardContexts.CREDENTIALS, StandardContexts.OPEN_BADGES, StandardContexts.OPEN_BADGES_EXTENSIONS);
    }

    private JsonObjectBuilder image(VerificationCode code) {
        return typed(addresses.picture(code), "Image");
    }

    private JsonObjectBuilder issuer(AttestedContent content) {
        return JsonBuilders.createObjectBuilder()
                .add("id", addresses.issuer())
                .add("type", list("Profile"))
                .add("name", content.institutionName())
                .add("url", addresses.base());
    }

    private JsonArrayBuilder evidence(VerificationCode code, CredentialTexts texts) {
        return JsonBuilders.createArrayBuilder()
                .add(JsonBuilders.createObjectBuilder()
                        .add("id", addresses.verification(code))
                        .add("type", list("Evidence"))
                        .add("name", texts.text("evidence"))
                        .add("narrative", texts.text("evidence-narrative")));
    }

    private JsonObjectBuilder status(StatusEntry status) {
        String list = addresses.statusList(status.list());
        return JsonBuilders.createObjectBuilder()
                .add("id", list + "#" + status.index())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", StatusListCredential.PURPOSE)
                .add("statusListIndex", String.valueOf(status.index()))
                .add("statusListCredential", list);
    }

    private static JsonArrayBuilder schema() {
        return JsonBuilders.createArrayBuilder().add(typed(SCHEMA, "1EdTechJsonSchemaValidator2019"));
    }

    private static JsonObjectBuilder typed(String id, String type) {
        return JsonBuilders.createObjectBuilder().add("id", id).add("type", type);
    }
}
