package org.attestory.document.query;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.AttestedContent.Signatory;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.signing.query.DocumentSignatures;
import org.attestory.signing.query.ThrowawaySignatures;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.query.PublishedTemplate;
import org.attestory.template.query.PublishedTemplates;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Certificates to draw: an ordinary one, and what may be changed about it. */
final class Specimens {

    static final DocumentSettings SETTINGS =
            new DocumentSettings(URI.create("https://certificates.example.org"), false);
    static final Typefaces TYPEFACES = new Typefaces();
    static final PublishedTemplate CLASSICAL = new PublishedTemplate(TemplateContent.of(Design.CLASSICAL), Map.of());
    static final CertificateDrawing DRAWING = new CertificateDrawing(TYPEFACES, SETTINGS, issuedAt -> false);

    private String holder = "Ada Lovelace";
    private String language = "en";
    private String kind = "Certificate of Achievement";
    private String title = "Data Protection in Practice";
    private String level = "Intermediate";
    private int hours = 42;
    private List<String> outcomes = List.of(
            "Explain the principles of the General Data Protection Regulation",
            "Carry out a data protection impact assessment",
            "Answer requests of data subjects within the legal time limits",
            "Plan the response to a personal data breach");
    private @Nullable Integer grade = 93;
    private @Nullable String honours = "With distinction";
    private @Nullable Instant validUntil = Instant.parse("2029-11-20T00:00:00Z");
    private Instant issuedAt = Instant.parse("2026-11-20T09:30:00Z");
    private String institution = "Attestory Academy";
    private String place = "Lisbon";
    private List<Signatory> signatories =
            List.of(new Signatory("Dr. Grace Hopper", "Head of Program"), new Signatory("Alan Turing", "Dean"));

    /** Any version is the design as it comes. */
    static final PublishedTemplates TEMPLATES = version -> Mono.just(CLASSICAL);

    static byte[] draw(Specimens specimen) {
        return draw(specimen.view());
    }

    static byte[] draw(CertificateView certificate) {
        return DRAWING.draw(certificate, CLASSICAL, null);
    }

    static Specimens certificate() {
        return new Specimens();
    }

    Specimens heldBy(String name) {
        holder = name;
        return this;
    }

    Specimens titled(String text) {
        title = text;
        return this;
    }

    Specimens certifying(List<String> learned) {
        outcomes = learned;
        return this;
    }

    Specimens issuedAt(Instant instant) {
        issuedAt = instant;
        return this;
    }

    Specimens by(String name, String seat) {
        institution = name;
        place = seat;
        return this;
    }

    Specimens bare() {
        outcomes = List.of();
        grade = null;
        honours = null;
        validUntil = null;
        level = "";
        hours = 0;
        return this;
    }

    Specimens signedBy(int count, String name, String role) {
        signatories = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new Signatory(name, role))
                .toList());
        return this;
    }

    Specimens inFrench() {
        language = "fr";
        kind = "Certificat de r\u00e9ussite";
        title = "La protection des donn\u00e9es en pratique";
        honours = "Mention bien";
        level = "interm\u00e9diaire";
        outcomes = List.of(
                "Expliquer les principes du r\u00e8glement g\u00e9n\u00e9ral sur la protection des donn\u00e9es",
                "Mener une analyse d\u2019impact",
                "R\u00e9pondre aux demandes des personnes concern\u00e9es");
        institution = "Universit\u00e9 de N\u00e9apolis";
        place = "Nabeul";
        signatories =
                List.of(new Signatory("Pr H\u00e9l\u00e8ne \u0152uvrard", "Doyenne, Facult\u00e9 d\u2019informatique"));
        return this;
    }

    CertificateView view() {
        return new CertificateView(
                CertificateId.random(),
                VerificationCode.random(seeded()),
                null,
                AccountId.random(),
                content(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    AttestedContent content() {
        return new AttestedContent(
                Personal.of(new DataSubject("somebody"), holder),
                language,
                kind,
                title,
                ProgramId.ofSlug("data-protection"),
                1,
                level,
                hours,
                outcomes,
                List.of(),
                grade,
                honours,
                Instant.parse("2026-11-18T16:00:00Z"),
                issuedAt,
                issuedAt,
                validUntil,
                ZoneId.of("Europe/Lisbon"),
                institution,
                place,
                signatories,
                "2026-000123",
                TemplateVersion.of(Design.CLASSICAL));
    }

    private static RandomGenerator seeded() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    }

    /** Files of whatever is asked for, signed with keys of nobody. */
    static Documents documents(DrawingRoom room) {
        return documents(room, null);
    }

    static Documents documents(DrawingRoom room, @Nullable AttachedCredential credentials) {
        return new Documents(
                DRAWING,
                TEMPLATES,
                room,
                signing(ThrowawaySignatures.WITHOUT_TIME, room),
                new Attachments(credentials));
    }

    static Signing signing(DocumentSignatures signatures, DrawingRoom room) {
        return new Signing(signatures, new VisibleSignature(TYPEFACES), room);
    }
}
