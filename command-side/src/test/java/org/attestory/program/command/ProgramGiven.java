package org.attestory.program.command;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Alignment;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramDefinition.Module;
import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRetired;
import org.attestory.program.api.Question;
import org.attestory.program.api.Question.Kind;
import org.attestory.program.api.Question.Option;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.command.PublishedTemplates;
import org.jspecify.annotations.Nullable;

/** A small program with one lesson, one video of 100 seconds and one quiz. */
public final class ProgramGiven {

    public static final ProgramId ID = ProgramId.ofSlug("first-aid");
    public static final String LESSON = "welcome";
    public static final String VIDEO = "film";
    public static final String QUIZ = "check";
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public static final TemplateId RETIRED_TEMPLATE = new TemplateId("template-retired");

    private static final List<CertificationTerms.Honours> HONOURS = List.of(
            new CertificationTerms.Honours(80, text("With merit", "Mention bien")),
            new CertificationTerms.Honours(95, text("With distinction", "Mention tr\u00e8s bien")));

    public static final Alignment ALIGNMENT = new Alignment(
            text("Rescue", "Secours"), "https://frameworks.example/1", "Frame", "1", text("Saves", "Sauve"), "CFItem");

    private ProgramGiven() {}

    public static ProgramDefinition definition() {
        return definition("first-aid", false, Period.ofYears(2));
    }

    public static ProgramDefinition definitionWithApproval() {
        return definition("first-aid", true, Period.ofYears(2));
    }

    public static ProgramDefinition definitionValidFor(@Nullable Period validity) {
        return definition("first-aid", false, validity);
    }

    static ProgramDefinition definitionOfSlug(String slug) {
        return definition(slug, false, null);
    }

    public static Quiz quiz() {
        return new Quiz(QUIZ, text("Check", "Bilan"), text("Try.", "Essayez."), 60, 2, questions());
    }

    static ProgramDrafted drafted() {
        return new ProgramDrafted(ID, definition());
    }

    public static ProgramPublished published() {
        return new ProgramPublished(ID, 1, definition());
    }

    static ProgramRetired retired() {
        return new ProgramRetired(ID);
    }

    /** Offers these definitions as versions 1, 2, ... of the program. */
    public static PublishedPrograms offering(ProgramDefinition... versions) {
        return new PublishedPrograms() {
            @Override
            public Optional<ProgramDefinition> definition(ProgramId programId, int version) {
                boolean known = programId.equals(ID) && version >= 1 && version <= versions.length;
                return known ? Optional.of(versions[version - 1]) : Optional.empty();
            }

            @Override
            public Optional<Integer> offeredVersion(ProgramId programId) {
                return programId.equals(ID) && versions.length > 0 ? Optional.of(versions.length) : Optional.empty();
            }
        };
    }

    /** Offers the classical design, and keeps a retired template of its own for programs that name it. */
    public static PublishedTemplates templates() {
        return new PublishedTemplates() {
            @Override
            public Optional<TemplateVersion> latest(TemplateId templateId) {
                return templateId.equals(RETIRED_TEMPLATE)
                        ? Optional.of(new TemplateVersion(templateId, 3))
                        : Optional.of(TemplateVersion.of(Design.CLASSICAL)).filter(version -> isOffered(templateId));
            }

            @Override
            public boolean isOffered(TemplateId templateId) {
                return templateId.equals(TemplateId.of(Design.CLASSICAL));
            }
        };
    }

    /** The same program, but for what the certificate looks like and who signs it. */
    public static ProgramDefinition definitionDrawnWith(TemplateId template, String signatory) {
        ProgramDefinition whole = definition();
        CertificationTerms terms = whole.certification();
        return new ProgramDefinition(
                whole.slug(),
                whole.languages(),
                whole.title(),
                whole.summary(),
                whole.objective(),
                whole.level(),
                whole.workload(),
                whole.outcomes(),
                whole.alignments(),
                whole.modules(),
                whole.approvalNeeded(),
                new CertificationTerms(
                        terms.kind(),
                        terms.validity(),
                        terms.zone(),
                        terms.institution(),
                        List.of(new CertificationTerms.Signatory(signatory, text("Director", "Directrice"))),
                        terms.honours(),
                        template,
                        List.of()));
    }

    private static ProgramDefinition definition(String slug, boolean approval, @Nullable Period validity) {
        return new ProgramDefinition(
                slug,
                List.of("en", "fr"),
                text("First aid", "Premiers secours"),
                text("Help.", "Aidez."),
                text("You can help.", "Vous saurez aider."),
                text("Beginner", "Grand public"),
                Duration.ofMinutes(450),
                List.of(text("Calls for help", "Alerte les secours")),
                List.of(ALIGNMENT),
                List.of(new Module("start", text("Start", "Bases"), activities())),
                approval,
                new CertificationTerms(
                        text("Certificate of achievement", "Attestation de formation"),
                        validity,
                        PARIS,
                        new CertificationTerms.Institution(text("The School", "Notre centre"), text("Lyon", "Lyon")),
                        List.of(new CertificationTerms.Signatory("A. Signer", text("Director", "Directrice"))),
                        HONOURS,
                        TemplateId.of(Design.CLASSICAL),
                        List.of(DeliveryOption.POST)));
    }

    private static List<Activity> activities() {
        return List.of(
                new Lesson(LESSON, text("Welcome", "Bienvenue"), Duration.ofMinutes(5), text("Read.", "Lisez.")),
                new Video(
                        VIDEO,
                        text("Film", "Film"),
                        "film.webm",
                        Duration.ofSeconds(100),
                        text("film.en.vtt", "film.fr.vtt"),
                        text("Words.", "Paroles.")),
                quiz());
    }

    private static List<Question> questions() {
        return List.of(
                question("number", Kind.SINGLE, option("112", true), option("911", false), option("18", false)),
                question("signs", Kind.MULTIPLE, option("pale", true), option("sweating", true), option("tall", false)),
                question("steps", Kind.ORDERING, option("protect", true), option("alert", true), option("help", true)));
    }

    private static Question question(String id, Kind kind, Option... options) {
        return new Question(id, kind, text(id, id), List.of(options), text("Because.", "Parce que."));
    }

    private static Option option(String id, boolean correct) {
        return new Option(id, text(id, id), correct);
    }

    private static LocalizedText text(String english, String french) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put("en", english);
        byLanguage.put("fr", french);
        return new LocalizedText(byLanguage);
    }
}
