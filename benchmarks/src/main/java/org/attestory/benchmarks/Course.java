package org.attestory.benchmarks;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.Activity;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;

/** The program that is certified here: lessons to complete one by one. */
final class Course {

    static final String SLUG = "benchmark";
    static final ProgramId ID = ProgramId.ofSlug(SLUG);

    /** One more than are ever completed, so that nobody finishes. */
    static final int LESSONS = 21;

    private Course() {}

    static String lesson(int number) {
        return "lesson-" + number;
    }

    static ProgramDefinition definition() {
        List<Activity> lessons = IntStream.rangeClosed(1, LESSONS)
                .<Activity>mapToObj(number -> new Lesson(
                        lesson(number), text("Lesson " + number), Duration.ofMinutes(20), text("Read this.")))
                .toList();
        return new ProgramDefinition(
                SLUG,
                List.of("en"),
                text("Measuring software with care"),
                text("What a figure is worth."),
                text("Measure, compare, and know what was compared."),
                text("Intermediate"),
                Duration.ofHours(12),
                List.of(text("Name the ceiling of a measurement"), text("Tell a difference from noise")),
                List.of(),
                List.of(new ProgramDefinition.Module("module-1", text("All lessons"), lessons)),
                false,
                new CertificationTerms(
                        text("Certificate of achievement"),
                        Period.ofYears(3),
                        ZoneOffset.UTC,
                        new CertificationTerms.Institution(text("Institute of Measurement"), text("Lyon, France")),
                        List.of(new CertificationTerms.Signatory("Claude Martin", text("Director"))),
                        List.of(),
                        TemplateId.of(Design.CLASSICAL),
                        List.of()));
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english));
    }
}
