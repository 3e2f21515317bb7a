package org.attestory.program.web;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Predicate;
import org.attestory.document.api.DrawableCharacters;
import org.attestory.program.web.TreePattern.Found;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say. Works on any tree, however broken, so that all errors of a file are told at once. */
final class ProgramFileRules {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final String ACTIVITY = "/modules/*/activities/*";
    private static final String QUESTION = ACTIVITY + "/questions/*";

    /** Every text of the format. */
    private static final List<String> TEXTS = List.of(
            "/title",
            "/summary",
            "/objective",
            "/level",
            "/outcomes/*",
            "/alignment/*/name",
            "/alignment/*/description",
            "/modules/*/title",
            ACTIVITY + "/title",
            ACTIVITY + "/text",
            ACTIVITY + "/captions",
            ACTIVITY + "/transcript",
            ACTIVITY + "/introduction",
            QUESTION + "/text",
            QUESTION + "/explanation",
            QUESTION + "/options/*/text",
            "/certification/kind",
            "/certification/institution/name",
            "/certification/institution/place",
            "/certification/signatories/*/title",
            "/certification/honours/*/name");

    /** What certificates show. */
    private static final List<String> PRINTED = List.of(
            "/title/*",
            "/level/*",
            "/outcomes/*/*",
            "/certification/kind/*",
            "/certification/institution/name/*",
            "/certification/institution/place/*",
            "/certification/signatories/*/name",
            "/certification/signatories/*/title/*",
            "/certification/honours/*/name/*");

    private final SourceTree tree;
    private final JsonNode root;
    private final List<ProgramFileError> errors = new ArrayList<>();
    private final Set<String> declared = new LinkedHashSet<>();
    private boolean allLanguagesKnown = true;

    ProgramFileRules(SourceTree tree, JsonNode root) {
        this.tree = tree;
        this.root = root;
    }

    List<ProgramFileError> errors() {
        languagesAreKnownAndNamedOnce();
        textsAreInEveryLanguage();
        identifiersAreUnique(List.of(new Found("", root)), "/modules/*/id");
        identifiersAreUnique(List.of(new Found("", root)), ACTIVITY + "/id");
        identifiersAreUnique(find(ACTIVITY), "/questions/*/id");
        identifiersAreUnique(find(QUESTION), "/options/*/id");
        find(QUESTION).forEach(this::rightAnswersFitTheKind);
        each("/workload", ProgramFileRules::lasts, "no-time");
        each(ACTIVITY + "/duration", ProgramFileRules::lasts, "no-time");
        each("/certification/validity", ProgramFileRules::holds, "no-time");
        PRINTED.forEach(this::canBeDrawn);
        each("/certification/zone", ZoneId.getAvailableZoneIds()::contains, "zone");
        honoursRise();
        honoursHaveAGrade();
        return errors;
    }

    private void canBeDrawn(String pattern) {
        for (Found text : find(pattern)) {
            NavigableSet<Integer> missing =
                    DrawableCharacters.missing(text.value().asString(""));
            if (!missing.isEmpty()) {
                errors.add(tree.error(text.pointer(), "undrawable", DrawableCharacters.named(missing)));
            }
        }
    }

    private void honoursRise() {
        int before = 0;
        for (Found from : find("/certification/honours/*/from")) {
            int percent = from.value().asInt(0);
            if (percent > 0 && percent <= before) {
                errors.add(tree.error(from.pointer(), "honours-not-rising", percent, before));
            }
            before = Math.max(before, percent);
        }
    }

    private void honoursHaveAGrade() {
        boolean quiz = find(ACTIVITY + "/type").stream()
                .anyMatch(type -> type.value().asString("").equals("quiz"));
        if (!quiz && !find("/certification/honours/*").isEmpty()) {
            errors.add(tree.error("/certification/honours", "honours-without-quiz"));
        }
    }

    private void languagesAreKnownAndNamedOnce() {
        for (Found language : find("/languages/*")) {
            String code = language.value().asString("");
            if (!LANGUAGES.contains(code)) {
                allLanguagesKnown = false;
                if (code.length() == 2) {
                    errors.add(tree.error(language.pointer(), "language-unknown", code));
                }
            } else if (!declared.add(code)) {
                errors.add(tree.error(language.pointer(), "repeated-language", code));
            }
        }
    }

    private void textsAreInEveryLanguage() {
        if (declared.isEmpty()) {
            return;
        }
        for (String text : TEXTS) {
            find(text).stream().filter(found -> found.value().isObject()).forEach(this::textIsInEveryLanguage);
        }
    }

    private void textIsInEveryLanguage(Found text) {
        declared.stream()
                .filter(language -> !text.value().has(language))
                .forEach(language -> errors.add(
                        tree.error(SourceTree.child(text.pointer(), language), "language-missing", language)));
        if (allLanguagesKnown) {
            text.value().propertyNames().stream()
                    .filter(language -> !declared.contains(language))
                    .forEach(language -> errors.add(
                            tree.error(SourceTree.child(text.pointer(), language), "language-undeclared", language)));
        }
    }

    private void identifiersAreUnique(List<Found> scopes, String pattern) {
        for (Found scope : scopes) {
            Map<String, Integer> lines = new HashMap<>();
            for (Found id : TreePattern.find(scope.value(), pattern)) {
                String pointer = scope.pointer() + id.pointer();
                Integer line = id.value().isString()
                        ? lines.putIfAbsent(
                                id.value().asString(), tree.at(pointer).line())
                        : null;
                if (line != null) {
                    errors.add(tree.error(pointer, "repeated-id", id.value().asString(), line));
                }
            }
        }
    }

    private void rightAnswersFitTheKind(Found question) {
        List<Found> marks = TreePattern.find(question.value(), "/options/*/correct");
        long correct =
                marks.stream().filter(mark -> mark.value().asBoolean(false)).count();
        String options = SourceTree.child(question.pointer(), "options");
        if (!question.value().path("options").isArray()
                || marks.stream().anyMatch(mark -> !mark.value().isBoolean())) {
            return; // The schema has refused that.
        }
        switch (question.value().path("kind").asString("")) {
            case "single" -> {
                if (correct != 1) {
                    errors.add(tree.error(options, "not-one-correct", correct));
                }
            }
            case "multiple" -> {
                if (correct == 0) {
                    errors.add(tree.error(options, "none-correct"));
                }
            }
            case "ordering" ->
                marks.forEach(mark -> errors.add(tree.error(question.pointer() + mark.pointer(), "ordering-correct")));
            default -> {} // The schema has refused the kind.
        }
    }

    private void each(String pattern, Predicate<String> sound, String code) {
        find(pattern).stream()
                .filter(found ->
                        found.value().isString() && !sound.test(found.value().asString()))
                .forEach(found -> errors.add(
                        tree.error(found.pointer(), code, found.value().asString())));
    }

    private List<Found> find(String pattern) {
        return TreePattern.find(root, pattern);
    }

    private static boolean lasts(String duration) {
        try {
            return Duration.parse(duration).isPositive();
        } catch (DateTimeParseException _) {
            return true; // The schema has refused the form.
        }
    }

    private static boolean holds(String period) {
        try {
            return !Period.parse(period).isZero();
        } catch (DateTimeParseException _) {
            return true; // The schema has refused the form.
        }
    }
}
