package org.attestory.pages;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Alignment;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;

/** A program to show. */
public final class Fixtures {

    public static final String SLUG = "data-protection";
    public static final ProgramId PROGRAM = ProgramId.ofSlug(SLUG);

    public static final AttestedContent.Alignment ALIGNMENT = new AttestedContent.Alignment(
            "Protecting personal data and privacy",
            "https://doi.org/10.2760/115376",
            "DigComp 2.2",
            "4.2",
            null,
            "ceasn:Competency");

    private Fixtures() {}

    public static ProgramView program() {
        return new ProgramView(PROGRAM, ProgramState.PUBLISHED, 1, false, definition());
    }

    static ProgramDefinition definition() {
        return new ProgramDefinition(
                SLUG,
                List.of("en", "fr"),
                text("Data protection in practice", "La protection des donn\u00e9es en pratique"),
                text(
                        "Handle personal data lawfully and calmly, from collection to erasure.",
                        "Traiter les donn\u00e9es personnelles dans les r\u00e8gles, de la collecte \u00e0 l\u2019effacement."),
                text(
                        "After this program you **recognize** personal data, *name* the legal basis, and answer a request.\n\n"
                                + "- map what you hold\n- decide how long you keep it\n- answer people within a month",
                        "Vous saurez **reconna\u00eetre** les donn\u00e9es personnelles."),
                text("Foundation", "Fondamental"),
                Duration.ofMinutes(390),
                List.of(
                        text("Recognize personal data", "Reconna\u00eetre les donn\u00e9es personnelles"),
                        text(
                                "Answer an access request within a month",
                                "R\u00e9pondre \u00e0 une demande d\u2019acc\u00e8s en un mois")),
                List.of(new Alignment(
                        text(
                                "Protecting personal data and privacy",
                                "Prot\u00e9ger les donn\u00e9es personnelles et la vie priv\u00e9e"),
                        ALIGNMENT.address(),
                        ALIGNMENT.framework(),
                        ALIGNMENT.code(),
                        null,
                        ALIGNMENT.kind())),
                List.of(
                        new ProgramDefinition.Module(
                                "basics",
                                text("The basics", "Les bases"),
                                List.<Activity>of(
                                        new Lesson(
                                                "what-is-personal",
                                                text(
                                                        "What counts as personal data?",
                                                        "Qu\u2019est-ce qu\u2019une donn\u00e9e personnelle ?"),
                                                Duration.ofMinutes(20),
                                                text(
                                                        "# Any link to a person\n\nA **name** is obvious; an address on the network is less so.\n\n"
                                                                + "> If you can single someone out, it is personal.\n\n## Try it\n\n1. Open your address book\n2. Count the fields\n\n<script>alert(1)</script>",
                                                        "# Tout lien\n\nUn nom est \u00e9vident.")),
                                        new Video(
                                                "watch-request",
                                                text(
                                                        "A request, from start to end",
                                                        "Une demande, du d\u00e9but \u00e0 la fin"),
                                                "data-protection/request.mp4",
                                                Duration.ofSeconds(40),
                                                text(
                                                        "data-protection/request.en.vtt",
                                                        "data-protection/request.fr.vtt"),
                                                text(
                                                        "A person writes in. We answer.",
                                                        "Une personne \u00e9crit. Nous r\u00e9pondons.")))),
                        new ProgramDefinition.Module(
                                "check", text("Check yourself", "V\u00e9rifiez vos acquis"), List.of(quiz()))),
                true,
                new CertificationTerms(
                        text("Certificate of achievement", "Certificat de r\u00e9ussite"),
                        Period.ofYears(3),
                        ZoneId.of("Europe/Paris"),
                        new CertificationTerms.Institution(
                                text("Institute for Open Learning", "Institut pour l\u2019apprentissage ouvert"),
                                text("Lyon", "Lyon")),
                        List.of(new CertificationTerms.Signatory(
                                "Prof. Ada Marchetti", text("Director", "Directrice"))),
                        List.of(new CertificationTerms.Honours(90, text("With distinction", "Mention tr\u00e8s bien"))),
                        TemplateId.of(Design.MODERN),
                        List.of(DeliveryOption.POST)));
    }

    static Quiz quiz() {
        return new Quiz(
                "final-quiz",
                text("Final quiz", "Quiz final"),
                text("Three questions. Take your time.", "Trois questions. Prenez votre temps."),
                70,
                3,
                List.of(
                        new Question(
                                "q1",
                                Question.Kind.SINGLE,
                                text("Which one is personal data?", "Laquelle est une donn\u00e9e personnelle ?"),
                                List.of(option("a", "The weather", false), option("b", "A phone number", true)),
                                text("A number leads to a person.", "Un num\u00e9ro m\u00e8ne \u00e0 une personne.")),
                        new Question(
                                "q2",
                                Question.Kind.MULTIPLE,
                                text("Which are legal bases?", "Lesquelles sont des bases l\u00e9gales ?"),
                                List.of(
                                        option("a", "Consent", true),
                                        option("b", "Contract", true),
                                        option("c", "Curiosity", false)),
                                text("Curiosity is none.", "La curiosit\u00e9 n\u2019en est pas une.")),
                        new Question(
                                "q3",
                                Question.Kind.ORDERING,
                                text("Put the steps in order.", "Mettez les \u00e9tapes dans l\u2019ordre."),
                                List.of(
                                        option("first", "Confirm who asks", true),
                                        option("second", "Collect the data", true),
                                        option("third", "Answer", true)),
                                text("Identity first.", "L\u2019identit\u00e9 d\u2019abord."))));
    }

    private static Question.Option option(String id, String words, boolean correct) {
        return new Question.Option(id, text(words, words), correct);
    }

    static LocalizedText text(String english, String french) {
        LinkedHashMap<String, String> both = new LinkedHashMap<>();
        both.put("en", english);
        both.put("fr", french);
        return new LocalizedText(both);
    }
}
