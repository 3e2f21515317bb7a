package org.attestory.program.web;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Alignment;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the program out of a tree in which no error was found. */
final class ProgramFileDefinition {

    private final List<String> languages;

    private ProgramFileDefinition(List<String> languages) {
        this.languages = languages;
    }

    static ProgramDefinition of(JsonNode root) {
        return new ProgramFileDefinition(each(root, "languages", JsonNode::asString)).definition(root);
    }

    private ProgramDefinition definition(JsonNode root) {
        return new ProgramDefinition(
                string(root, "slug"),
                languages,
                text(root, "title"),
                text(root, "summary"),
                text(root, "objective"),
                text(root, "level"),
                duration(root, "workload"),
                each(root, "outcomes", this::text),
                root.has("alignment") ? each(root, "alignment", this::alignment) : List.of(),
                each(root, "modules", this::module),
                string(root, "approval").equals("required"),
                certification(root.required("certification")));
    }

    private Alignment alignment(JsonNode alignment) {
        return new Alignment(
                text(alignment, "name"),
                string(alignment, "address"),
                optional(alignment, "framework"),
                optional(alignment, "code"),
                alignment.has("description") ? text(alignment, "description") : null,
                optional(alignment, "type"));
    }

    private ProgramDefinition.Module module(JsonNode module) {
        return new ProgramDefinition.Module(
                string(module, "id"), text(module, "title"), each(module, "activities", this::activity));
    }

    private Activity activity(JsonNode activity) {
        String id = string(activity, "id");
        LocalizedText title = text(activity, "title");
        String type = string(activity, "type");
        return switch (type) {
            case "lesson" -> new Lesson(id, title, duration(activity, "duration"), text(activity, "text"));
            case "video" ->
                new Video(
                        id,
                        title,
                        string(activity, "source"),
                        duration(activity, "duration"),
                        text(activity, "captions"),
                        text(activity, "transcript"));
            case "quiz" ->
                new Quiz(
                        id,
                        title,
                        text(activity, "introduction"),
                        activity.required("passMark").asInt(),
                        activity.required("attempts").asInt(),
                        each(activity, "questions", this::question));
            default -> throw new IllegalArgumentException("no activity of type " + type);
        };
    }

    private Question question(JsonNode question) {
        return new Question(
                string(question, "id"),
                Question.Kind.valueOf(string(question, "kind").toUpperCase(Locale.ROOT)),
                text(question, "text"),
                each(question, "options", this::option),
                text(question, "explanation"));
    }

    private Question.Option option(JsonNode option) {
        return new Question.Option(
                string(option, "id"),
                text(option, "text"),
                option.path("correct").asBoolean(false));
    }

    private CertificationTerms certification(JsonNode terms) {
        JsonNode institution = terms.required("institution");
        JsonNode validity = terms.get("validity");
        return new CertificationTerms(
                text(terms, "kind"),
                validity == null ? null : Period.parse(validity.asString()),
                ZoneId.of(string(terms, "zone")),
                new CertificationTerms.Institution(text(institution, "name"), text(institution, "place")),
                each(
                        terms,
                        "signatories",
                        signatory ->
                                new CertificationTerms.Signatory(string(signatory, "name"), text(signatory, "title"))),
                terms.has("honours") ? each(terms, "honours", this::honours) : List.of(),
                ProgramFileTemplate.read(terms.path("template").asString(ProgramFileTemplate.DEFAULT)),
                terms.has("delivery")
                        ? each(
                                terms,
                                "delivery",
                                option ->
                                        DeliveryOption.valueOf(option.asString().toUpperCase(Locale.ROOT)))
                        : List.of());
    }

    private CertificationTerms.Honours honours(JsonNode honours) {
        return new CertificationTerms.Honours(honours.required("from").asInt(), text(honours, "name"));
    }

    private LocalizedText text(JsonNode parent, String field) {
        return text(parent.required(field));
    }

    /** In the order in which the languages are declared, whatever the order in the text: the first is the fallback. */
    private LocalizedText text(JsonNode byLanguage) {
        Map<String, String> ordered = new LinkedHashMap<>();
        languages.forEach(language ->
                ordered.put(language, byLanguage.required(language).asString().strip()));
        return new LocalizedText(ordered);
    }

    private static String string(JsonNode parent, String field) {
        return parent.required(field).asString().strip();
    }

    private static @Nullable String optional(JsonNode parent, String field) {
        return parent.has(field) ? string(parent, field) : null;
    }

    private static Duration duration(JsonNode parent, String field) {
        return Duration.parse(string(parent, field));
    }

    private static <T> List<T> each(JsonNode parent, String field, Function<JsonNode, T> read) {
        return parent.required(field).valueStream().map(read).toList();
    }
}
