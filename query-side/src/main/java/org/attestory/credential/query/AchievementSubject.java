package org.attestory.credential.query;

import static org.attestory.credential.query.AchievementCredential.list;
import static org.attestory.credential.query.AchievementCredential.written;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.attestory.credential.api.HashedRecipient;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.jspecify.annotations.Nullable;

/** Who achieved what: the holder by name and hashed address, the program version, the grade. */
final class AchievementSubject {

    private static final String TYPE = "type";

    private final PublicAddresses addresses;

    AchievementSubject(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    JsonObjectBuilder of(CertificateView certificate, CredentialRow prepared, CredentialTexts texts) {
        AttestedContent content = certificate.content();
        String achievement = addresses.program(content.programId()) + "#version-" + content.programVersion();
        JsonObjectBuilder subject = JsonBuilders.createObjectBuilder()
                .add("id", identifier(certificate.certificateId()))
                .add(TYPE, list("AchievementSubject"))
                .add("identifier", identifiers(content, prepared))
                .add("activityEndDate", written(content.completedAt()))
                .add("licenseNumber", content.number())
                .add("achievement", achievement(achievement, content, texts));
        if (content.gradePercent() != null) {
            subject.add("result", result(achievement, content.gradePercent()));
        }
        return subject;
    }

    /** Differs from certificate to certificate, so that two of one holder cannot be brought together by it. */
    private static String identifier(CertificateId certificateId) {
        byte[] name = ("subject|" + certificateId.value()).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private static JsonArrayBuilder identifiers(AttestedContent content, CredentialRow prepared) {
        JsonArrayBuilder identifiers = JsonBuilders.createArrayBuilder()
                .add(JsonBuilders.createObjectBuilder()
                        .add(TYPE, "IdentityObject")
                        .add("hashed", false)
                        .add("identityHash", content.holderName().orElse(""))
                        .add("identityType", "name"));
        HashedRecipient recipient = prepared.recipient();
        if (recipient != null) {
            identifiers.add(JsonBuilders.createObjectBuilder()
                    .add(TYPE, "IdentityObject")
                    .add("hashed", true)
                    .add("identityHash", recipient.identityHash().orElse(""))
                    .add("identityType", "emailAddress")
                    .add("salt", recipient.salt().orElse("")));
        }
        return identifiers;
    }

    private JsonObjectBuilder achievement(String id, AttestedContent content, CredentialTexts texts) {
        JsonObjectBuilder achievement = JsonBuilders.createObjectBuilder()
                .add("id", id)
                .add(TYPE, list("Achievement"))
                .add("name", content.title())
                .add("description", texts.text("description", content.kind(), content.institutionName()))
                .add("achievementType", "Certification")
                .add("version", String.valueOf(content.programVersion()))
                .add("inLanguage", content.language())
                .add(
                        "criteria",
                        JsonBuilders.createObjectBuilder()
                                .add("id", addresses.program(content.programId()))
                                .add("narrative", texts.criteria(content)));
        if (!content.alignments().isEmpty()) {
            JsonArrayBuilder alignments = JsonBuilders.createArrayBuilder();
            content.alignments().forEach(alignment -> alignments.add(alignment(alignment)));
            achievement.add("alignment", alignments);
        }
        if (content.gradePercent() != null) {
            achievement.add(
                    "resultDescription",
                    JsonBuilders.createArrayBuilder()
                            .add(JsonBuilders.createObjectBuilder()
                                    .add("id", gradeOf(id))
                                    .add(TYPE, list("ResultDescription"))
                                    .add("name", texts.text("grade"))
                                    .add("resultType", "Percent")
                                    .add("valueMin", "0")
                                    .add("valueMax", "100")));
        }
        return achievement;
    }

    private static JsonObjectBuilder alignment(AttestedContent.Alignment aligned) {
        JsonObjectBuilder alignment = JsonBuilders.createObjectBuilder()
                .add(TYPE, list("Alignment"))
                .add("targetName", aligned.name())
                .add("targetUrl", aligned.address());
        addIfStated(alignment, "targetFramework", aligned.framework());
        addIfStated(alignment, "targetCode", aligned.code());
        addIfStated(alignment, "targetDescription", aligned.description());
        addIfStated(alignment, "targetType", aligned.kind());
        return alignment;
    }

    private static void addIfStated(JsonObjectBuilder object, String member, @Nullable String value) {
        if (value != null) {
            object.add(member, value);
        }
    }

    private static JsonArrayBuilder result(String achievement, int percent) {
        return JsonBuilders.createArrayBuilder()
                .add(JsonBuilders.createObjectBuilder()
                        .add(TYPE, list("Result"))
                        .add("resultDescription", gradeOf(achievement))
                        .add("value", String.valueOf(percent))
                        .add("status", "Completed"));
    }

    private static String gradeOf(String achievement) {
        return achievement + "-grade";
    }
}
