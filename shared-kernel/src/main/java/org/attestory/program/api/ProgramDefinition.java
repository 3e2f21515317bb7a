package org.attestory.program.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestory.kernel.LocalizedText;

/**
 * All that a program is, as written by its author.
 *
 * @param slug name in public addresses, 1 to 60 lower-case letters, digits and single dashes
 * @param languages ISO 639-1 codes in which every text is written; the first is the program's own
 * @param title at most 300 characters
 * @param summary one or two sentences for lists
 * @param objective what the learner will be able to do, Markdown
 * @param level expected level before or after, as the author words it
 * @param workload the learner's expected time
 * @param outcomes learning outcomes, printed on the certificate where its design asks for them
 * @param alignments what it leads to in frameworks of others; in documents that were stored before there were any, none
 * @param modules the learning path, in order; at least one
 * @param approvalNeeded whether an instructor must approve before a certificate is issued
 * @param certification the terms under which a certificate is issued
 */
public record ProgramDefinition(
        String slug,
        List<String> languages,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText objective,
        LocalizedText level,
        Duration workload,
        List<LocalizedText> outcomes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Alignment> alignments,
        List<Module> modules,
        boolean approvalNeeded,
        CertificationTerms certification) {

    /** The longest title in any language, in code points. */
    public static final int LONGEST_TITLE = 300;

    public ProgramDefinition {
        languages = List.copyOf(languages);
        outcomes = List.copyOf(outcomes);
        alignments = List.copyOf(alignments);
        modules = List.copyOf(modules);
        if (longest(title) > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has at most " + LONGEST_TITLE + " characters");
        }
        boolean quiz =
                modules.stream().flatMap(module -> module.activities().stream()).anyMatch(Quiz.class::isInstance);
        if (!quiz && !certification.honours().isEmpty()) {
            throw new IllegalArgumentException("without a quiz there is no grade for honours");
        }
    }

    /**
     * A step of the learning path.
     *
     * @param id unique in the program
     * @param activities in order; at least one
     */
    public record Module(String id, LocalizedText title, List<Activity> activities) {

        public Module {
            activities = List.copyOf(activities);
        }
    }

    private static int longest(LocalizedText text) {
        return text.byLanguage().values().stream()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }

    /** All activities in the order of the path. */
    public Stream<Activity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream());
    }

    public Optional<Activity> activity(String activityId) {
        return activities().filter(activity -> activity.id().equals(activityId)).findFirst();
    }

    public Optional<Quiz> quiz(String activityId) {
        return activity(activityId).filter(Quiz.class::isInstance).map(Quiz.class::cast);
    }

    /** What must be fulfilled, in the order in which a checklist shows it. */
    @JsonIgnore
    public List<Requirement> requirements() {
        Stream<Requirement> lessons = Stream.of(new Requirement.LessonsCompleted());
        Stream<Requirement> quizzes =
                activities().filter(Quiz.class::isInstance).map(a -> new Requirement.QuizPassed(a.id()));
        Stream<Requirement> approval = approvalNeeded ? Stream.of(new Requirement.Approved()) : Stream.of();
        return Stream.of(lessons, quizzes, approval)
                .flatMap(requirement -> requirement)
                .toList();
    }

    /** Every text that a certificate may show, in every language. */
    public Stream<String> printedTexts() {
        Stream<LocalizedText> localized = Stream.of(
                        Stream.of(title, level, certification.kind()),
                        outcomes.stream(),
                        Stream.of(
                                certification.institution().name(),
                                certification.institution().place()),
                        certification.signatories().stream().map(CertificationTerms.Signatory::title),
                        certification.honours().stream().map(CertificationTerms.Honours::name))
                .flatMap(texts -> texts);
        return Stream.concat(
                localized.flatMap(text -> text.byLanguage().values().stream()),
                certification.signatories().stream().map(CertificationTerms.Signatory::name));
    }

    /** Whether the language is one the program is written in; else its own language is used. */
    public String supportedLanguage(String language) {
        return languages.contains(language) ? language : languages.getFirst();
    }
}
