package org.attestory.program.query;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;

/** Programs for tests. */
final class ProgramSamples {

    private ProgramSamples() {}

    static ProgramDefinition definition(String slug, String title) {
        return definition(slug, text(title));
    }

    static ProgramDefinition definition(String slug, LocalizedText title) {
        return new ProgramDefinition(
                slug,
                List.of("en", "fr"),
                title,
                text("In short"),
                text("What for"),
                text("Beginner"),
                Duration.ofHours(12),
                List.of(text("Save a life")),
                List.of(),
                List.of(new ProgramDefinition.Module(
                        "basics",
                        text("Basics"),
                        List.of(
                                new Lesson("read", text("Read"), Duration.ofMinutes(5), text("# Read")),
                                new Video(
                                        "watch",
                                        text("Watch"),
                                        "watch.mp4",
                                        Duration.ofSeconds(90),
                                        text("watch.vtt"),
                                        text("Words")),
                                new Quiz("test", text("Test"), text("Now"), 70, 3, List.of(question()))))),
                true,
                new CertificationTerms(
                        text("Certificate"),
                        Period.ofYears(2),
                        ZoneId.of("Europe/Paris"),
                        new CertificationTerms.Institution(text("Institute"), text("Paris")),
                        List.of(new CertificationTerms.Signatory("A. Director", text("Director"))),
                        List.of(new CertificationTerms.Honours(90, text("With distinction"))),
                        TemplateId.of(Design.CLASSICAL),
                        List.of()));
    }

    private static Question question() {
        return new Question(
                "q1",
                Question.Kind.SINGLE,
                text("Which?"),
                List.of(new Question.Option("a", text("This"), true), new Question.Option("b", text("That"), false)),
                text("Because"));
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english));
    }
}
