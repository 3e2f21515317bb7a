package org.attestory.program.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.Alignment;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Question;
import org.attestory.program.api.Requirement;
import org.attestory.program.api.Video;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.junit.jupiter.api.Test;

class ProgramFileReaderTest {

    private static final Path COMPLETE = Path.of("src/test/resources/program-files/complete.yaml");

    private final ProgramFileReader reader = new ProgramFileReader();

    @Test
    void readsEveryFieldOfASoundFile() throws IOException {
        ProgramDefinition program = accepted(Files.readAllBytes(COMPLETE));

        assertThat(program.slug()).isEqualTo("data-protection-essentials");
        assertThat(program.languages()).containsExactly("en", "fr");
        assertThat(program.title().in("fr")).isEqualTo("Les bases de la protection des données");
        assertThat(program.objective().in("en"))
                .startsWith("You will *recognize*")
                .endsWith("access.");
        assertThat(program.workload()).isEqualTo(Duration.ofHours(12));
        assertThat(program.outcomes()).extracting(outcome -> outcome.in("en")).hasSize(2);
        assertThat(program.alignments())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .extracting(
                                        one -> one.name().in("fr"),
                                        Alignment::address,
                                        Alignment::framework,
                                        Alignment::code,
                                        one -> String.valueOf(one.description()).contains("Protects data."),
                                        Alignment::kind)
                                .containsExactly(
                                        "Vie privée",
                                        "https://frameworks.example/privacy/4.2",
                                        "Framework of Skills",
                                        "4.2",
                                        true,
                                        "ext:Skill"),
                        second -> assertThat(second)
                                .extracting(
                                        Alignment::address,
                                        Alignment::framework,
                                        Alignment::code,
                                        Alignment::description,
                                        Alignment::kind)
                                .containsExactly(
                                        "http://frameworks.example:8080/law?item=1#one", null, null, null, null));
        assertThat(program.approvalNeeded()).isTrue();
        assertThat(program.requirements()).hasSize(3).contains(new Requirement.QuizPassed("final-test"));
        assertThat(program.certification().validity()).isEqualTo(Period.ofYears(3));
        assertThat(program.certification().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(program.certification().institution().name().in("fr")).isEqualTo("Académie Attestory");
        assertThat(program.certification().signatories())
                .singleElement()
                .satisfies(signatory -> assertThat(signatory.name()).isEqualTo("Ada Byron"));
        assertThat(program.certification().honours())
                .extracting(CertificationTerms.Honours::from)
                .containsExactly(80, 95);
        assertThat(program.certification().honours().getLast().name().in("fr")).isEqualTo("Mention tr\u00e8s bien");
        assertThat(program.certification().template()).isEqualTo(TemplateId.of(Design.MODERN));
        assertThat(program.certification().delivery()).containsExactly(DeliveryOption.POST);
    }

    @Test
    void readsActivitiesOfEveryType() throws IOException {
        ProgramDefinition program = accepted(Files.readAllBytes(COMPLETE));

        assertThat(program.activities().map(activity -> activity.id()))
                .containsExactly("six-principles", "a-request", "final-test");
        assertThat(program.activity("a-request").orElseThrow()).isInstanceOfSatisfying(Video.class, video -> {
            assertThat(video.duration()).isEqualTo(Duration.ofSeconds(72));
            assertThat(video.source()).isEqualTo("data-protection/request.mp4");
            assertThat(video.captions().in("fr")).isEqualTo("data-protection/request.fr.vtt");
        });
        assertThat(program.quiz("final-test").orElseThrow()).satisfies(quiz -> {
            assertThat(quiz.passMark()).isEqualTo(70);
            assertThat(quiz.attempts()).isEqualTo(3);
            assertThat(quiz.questions())
                    .extracting(Question::kind)
                    .containsExactly(Question.Kind.SINGLE, Question.Kind.MULTIPLE, Question.Kind.ORDERING);
            assertThat(quiz.question("which").orElseThrow().options())
                    .filteredOn(Question.Option::correct)
                    .extracting(Question.Option::id)
                    .containsExactly("name", "face");
        });
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("../docs/program-format.md"));
        String example = page.substring(page.indexOf("```yaml\nformat:") + 8);

        assertThat(accepted(example.substring(0, example.indexOf("```")).getBytes(UTF_8))
                        .slug())
                .isEqualTo("fire-safety");
    }

    @Test
    void takesTextsInTheOrderOfTheDeclaredLanguages() throws IOException {
        String swapped = complete().replace("{en: Beginner, fr: Débutant}", "{fr: Débutant, en: Beginner}");

        LocalizedText level = accepted(swapped.getBytes(UTF_8)).level();

        assertThat(level.in("de")).isEqualTo("Beginner");
    }

    @Test
    void takesNorwegianForALanguage() throws IOException {
        String norwegian = complete().replace("en:", "no:").replace("[en, fr]", "[no, fr]");

        assertThat(accepted(norwegian.getBytes(UTF_8)).languages()).containsExactly("no", "fr");
    }

    @Test
    void takesAByteOrderMarkAndWindowsLineEnds() throws IOException {
        String fromWindows = "\uFEFF" + complete().replace("\n", "\r\n");

        assertThat(accepted(fromWindows.getBytes(UTF_8)).modules()).hasSize(2);
    }

    @Test
    void leavesTheValidityOpenWhereNoneIsGiven() throws IOException {
        String forEver = complete().replace("  validity: P3Y\n", "");

        assertThat(accepted(forEver.getBytes(UTF_8)).certification().validity()).isNull();
    }

    @Test
    void isAlignedWithNothingWhereNothingIsNamed() throws IOException {
        String complete = complete();
        String alone = complete.substring(0, complete.indexOf("alignment:"))
                + complete.substring(complete.indexOf("modules:"));

        assertThat(accepted(alone.getBytes(UTF_8)).alignments()).isEmpty();
    }

    @Test
    void takesTheClassicalDesignAndNoHonoursWhereNoneAreNamed() throws IOException {
        String withoutEither = complete().substring(0, complete().indexOf("  honours:"));

        assertThat(accepted(withoutEither.getBytes(UTF_8)).certification()).satisfies(terms -> {
            assertThat(terms.honours()).isEmpty();
            assertThat(terms.template()).isEqualTo(TemplateId.of(Design.CLASSICAL));
            assertThat(terms.delivery()).isEmpty();
        });
    }

    @Test
    void readsTheIdentifierOfATemplateMadeInTheStudio() throws IOException {
        String own = complete().replace("template: modern", "template: template-0b57-4c53");

        assertThat(accepted(own.getBytes(UTF_8)).certification().template())
                .isEqualTo(new TemplateId("template-0b57-4c53"));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        byte[] large = new byte[ProgramFileReader.LARGEST + 1];
        Arrays.fill(large, (byte) '#');

        assertThat(refused(large).errors()).extracting(ProgramFileError::code).containsExactly("too-large");
    }

    @Test
    void refusesBytesThatAreNotUtf8WithTheirLine() {
        byte[] latin = "format: attestory.program/1\nslug: d\u00e9j\u00e0\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(refused(latin).errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("not-utf-8");
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(8);
        });
    }

    @Test
    void listsAThousandErrorsAndCountsTheRest() {
        String many = "outcomes:\n" + "  - 1\n".repeat(20_000);

        ProgramFile.Refused refused = refused(many.getBytes(UTF_8));

        assertThat(refused.errors()).hasSize(1000);
        assertThat(refused.omitted()).isGreaterThan(19_000);
    }

    @Test
    void readsAFileOfTheLargestSize() throws IOException {
        String module = complete()
                .substring(complete().indexOf("  - id: principles"), complete().indexOf("  - id: test"));
        StringBuilder modules = new StringBuilder();
        for (int i = 0; i < 98; i++) {
            modules.append(module.replace("id: principles", "id: module-" + i)
                    .replace("id: six-principles", "id: lesson-" + i)
                    .replace("id: a-request", "id: video-" + i)
                    .replace("transparency come first.", "transparency come first. " + "More. ".repeat(1300)));
        }
        byte[] large = complete()
                .replace("  - id: principles", modules + "  - id: principles")
                .getBytes(UTF_8);

        assertThat(large.length).isBetween(ProgramFileReader.LARGEST * 3 / 4, ProgramFileReader.LARGEST);
        assertThat(accepted(large).modules()).hasSize(100);
    }

    @Test
    void neverFailsAndNamesALineOfTheFileWhateverLineIsLost() throws IOException {
        List<String> lines = complete().lines().toList();
        for (int lost = 0; lost < lines.size(); lost++) {
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                rest.append(i == lost ? "" : lines.get(i) + "\n");
            }
            assertOutcomeIsSound(rest.toString());
        }
    }

    @Test
    void neverFailsOnDamagedFiles() throws IOException {
        Random random = new Random(20261120);
        String alphabet = "{}[]:,-?&*!|>'\"%@`# \n\t~<0aé\uD83D\uDE00\u0000";
        for (int round = 0; round < 400; round++) {
            StringBuilder damaged = new StringBuilder(complete());
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(damaged.length());
                int end = random.nextBoolean() ? at : Math.min(damaged.length(), at + random.nextInt(40));
                int symbol = random.nextInt(alphabet.length());
                damaged.replace(at, end, alphabet.substring(symbol, symbol + 1));
            }
            assertOutcomeIsSound(damaged.toString());
        }
    }

    private void assertOutcomeIsSound(String text) {
        int lines = (int) text.lines().count() + 1;
        switch (reader.read(text.getBytes(UTF_8))) {
            case ProgramFile.Accepted accepted ->
                assertThat(accepted.definition().modules()).isNotEmpty();
            case ProgramFile.Refused refused ->
                assertThat(refused.errors())
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.line()).isBetween(1, lines));
        }
    }

    private static String complete() throws IOException {
        return Files.readString(COMPLETE);
    }

    private ProgramDefinition accepted(byte[] bytes) {
        ProgramFile read = reader.read(bytes);
        assertThat(read).isInstanceOf(ProgramFile.Accepted.class);
        return ((ProgramFile.Accepted) read).definition();
    }

    private ProgramFile.Refused refused(byte[] bytes) {
        ProgramFile read = reader.read(bytes);
        assertThat(read).isInstanceOf(ProgramFile.Refused.class);
        return (ProgramFile.Refused) read;
    }
}
