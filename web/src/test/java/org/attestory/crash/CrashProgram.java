package org.attestory.crash;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;

/** A program that is completed by reading one text, and whose certificates can be posted. */
final class CrashProgram {

    static final ProgramId ID = ProgramId.ofSlug("short-words");
    static final String LESSON = "words";

    private CrashProgram() {}

    static ProgramDefinition definition() {
        return new ProgramDefinition(
                ID.slug(),
                List.of("en"),
                text("Short words"),
                text("Few of them."),
                text("You can say it shortly."),
                text("Beginner"),
                Duration.ofHours(1),
                List.of(),
                List.of(),
                List.of(new ProgramDefinition.Module(
                        "start",
                        text("Start"),
                        List.of(new Lesson(LESSON, text("Words"), Duration.ofMinutes(5), text("Read."))))),
                false,
                new CertificationTerms(
                        text("Certificate"),
                        null,
                        ZoneId.of("Europe/Oslo"),
                        new CertificationTerms.Institution(text("The School"), text("Oslo")),
                        List.of(new CertificationTerms.Signatory("A. Signer", text("Director"))),
                        List.of(),
                        TemplateId.of(Design.CLASSICAL),
                        List.of(DeliveryOption.POST)));
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english));
    }
}
