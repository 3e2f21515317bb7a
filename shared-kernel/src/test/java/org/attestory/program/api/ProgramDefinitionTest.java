package org.attestory.program.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.ProgramDefinition.Module;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProgramDefinitionTest {

    private final ProgramDefinition withApproval = definition(true);

    @Test
    void requiresLessonsThenEachQuizThenTheApproval() {
        assertThat(withApproval.requirements())
                .containsExactly(
                        new Requirement.LessonsCompleted(),
                        new Requirement.QuizPassed("quiz-1"),
                        new Requirement.QuizPassed("quiz-2"),
                        new Requirement.Approved());
    }

    @Test
    void requiresNoApprovalWhereNoneIsNeeded() {
        assertThat(definition(false).requirements()).doesNotContain(new Requirement.Approved());
    }

    @Test
    void listsActivitiesInTheOrderOfThePath() {
        assertThat(withApproval.activities().map(Activity::id)).containsExactly("lesson", "quiz-1", "quiz-2", "video");
    }

    @Test
    void findsActivitiesByTheirKind() {
        assertThat(withApproval.quiz("quiz-2")).map(Quiz::passMark).contains(60);
        assertThat(withApproval.quiz("lesson")).isEmpty();
        assertThat(withApproval.activity("nothing")).isEmpty();
    }

    @Test
    void speaksItsOwnLanguageWhereItIsNotWrittenInTheOther() {
        assertThat(withApproval.supportedLanguage("en")).isEqualTo("en");
        assertThat(withApproval.supportedLanguage("de")).isEqualTo("fr");
    }

    @Test
    void hasATitleOfAtMost300CharactersInEveryLanguage() {
        LocalizedText longest = new LocalizedText(Map.of("en", "T".repeat(299) + "\uD83D\uDE00"));
        LocalizedText tooLong = new LocalizedText(Map.of("en", "T", "fr", "T".repeat(301)));

        assertThat(titled(longest).title()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> titled(tooLong));
    }

    @Test
    void hasNoHonoursWithoutAQuiz() {
        List<Module> lessons = List.of(new Module(
                "one", text("One"), List.of(new Lesson("a", text("A"), Duration.ofMinutes(5), text("Read.")))));

        assertThatIllegalArgumentException().isThrownBy(() -> with(withApproval.title(), lessons));
    }

    @Test
    void survivesJson() {
        JsonMapper json = JsonMapper.builder().build();

        assertThat(json.readValue(json.writeValueAsString(withApproval), ProgramDefinition.class))
                .isEqualTo(withApproval);
    }

    private static ProgramDefinition definition(boolean approvalNeeded) {
        Lesson lesson = new Lesson("lesson", text("Lesson"), Duration.ofMinutes(5), text("Read."));
        Video video = new Video("video", text("Video"), "v.webm", Duration.ofSeconds(9), text("v.vtt"), text("Words."));
        return new ProgramDefinition(
                "first-aid",
                List.of("fr", "en"),
                text("First aid"),
                text("Help."),
                text("You can help."),
                text("Beginner"),
                Duration.ofHours(7),
                List.of(text("Calls for help")),
                List.of(
                        new Alignment(
                                text("First aid"),
                                "https://frameworks.example/1",
                                "Frame",
                                "1",
                                text("Saves"),
                                "CFItem"),
                        new Alignment(text("Help"), "https://frameworks.example/2", null, null, null, null)),
                List.of(
                        new Module("one", text("One"), List.of(lesson, quiz("quiz-1"))),
                        new Module("two", text("Two"), List.of(quiz("quiz-2"), video))),
                approvalNeeded,
                new CertificationTerms(
                        text("Certificate"),
                        Period.ofYears(2),
                        ZoneId.of("Europe/Paris"),
                        new CertificationTerms.Institution(text("The School"), text("Lyon")),
                        List.of(new CertificationTerms.Signatory("A. Signer", text("Director"))),
                        List.of(new CertificationTerms.Honours(80, text("With merit"))),
                        TemplateId.of(Design.CLASSICAL),
                        List.of()));
    }

    private ProgramDefinition titled(LocalizedText title) {
        return with(title, withApproval.modules());
    }

    private ProgramDefinition with(LocalizedText title, List<Module> modules) {
        return new ProgramDefinition(
                withApproval.slug(),
                withApproval.languages(),
                title,
                withApproval.summary(),
                withApproval.objective(),
                withApproval.level(),
                withApproval.workload(),
                withApproval.outcomes(),
                withApproval.alignments(),
                modules,
                true,
                withApproval.certification());
    }

    private static Quiz quiz(String id) {
        Question question = new Question(
                "q",
                Question.Kind.SINGLE,
                text("Q"),
                List.of(new Question.Option("a", text("A"), true), new Question.Option("b", text("B"), false)),
                text("Because."));
        return new Quiz(id, text("Quiz"), text("Try."), 60, 2, List.of(question));
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english));
    }
}
