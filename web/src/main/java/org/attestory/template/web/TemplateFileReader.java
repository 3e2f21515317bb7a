package org.attestory.template.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.Colour;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateArchive;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;
import org.attestory.template.api.TemplateImageId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a template of an opened archive, and says everything that is wrong with it. */
final class TemplateFileReader {

    private static final Set<String> FIELDS = Set.of(
            TemplateFile.TITLE,
            TemplateFile.DESIGN,
            TemplateFile.PAGE,
            TemplateFile.PRIMARY,
            TemplateFile.ACCENT,
            TemplateFile.BORDER,
            TemplateFile.SEAL,
            TemplateFile.VISIBLE_SIGNATURE,
            TemplateFile.LOGO,
            TemplateFile.SIGNATURES,
            TemplateFile.ELEMENTS,
            TemplateFile.STATEMENT,
            TemplateFile.FREE_TEXT);
    private static final Colour BLACK = new Colour("#000000");

    private final JsonNode template;
    private final Map<String, byte[]> files;
    private final Map<String, TemplateImageId> images;
    private final List<Fault> faults = new ArrayList<>();

    private TemplateFileReader(JsonNode template, Map<String, byte[]> files, Map<String, TemplateImageId> images) {
        this.template = template;
        this.files = files;
        this.images = images;
    }

    /**
     * One thing that is wrong.
     *
     * @param place a field of the manifest or a file
     * @param code its text is {@code template.import.fault.<code>}
     */
    record Fault(String place, String code, String argument) {}

    /** What was read; without meaning where there are faults. */
    record Result(String title, TemplateContent content, List<Fault> faults) {}

    /**
     * Reads.
     *
     * @param images the names of the archive's pictures by path
     */
    static Result read(JsonNode template, Map<String, byte[]> files, Map<String, TemplateImageId> images) {
        return new TemplateFileReader(template, files, images).read();
    }

    private Result read() {
        template.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> note(name, "unknown", ""));
        TemplateContent content = new TemplateContent(
                choice(TemplateFile.DESIGN, Design.class).orElse(Design.PLAIN),
                choice(TemplateFile.PAGE, PageFormat.class).orElse(PageFormat.A4_LANDSCAPE),
                colour(TemplateFile.PRIMARY),
                colour(TemplateFile.ACCENT),
                flag(TemplateFile.BORDER),
                flag(TemplateFile.SEAL),
                flag(TemplateFile.VISIBLE_SIGNATURE),
                logo(),
                signatures(),
                elements(),
                text(TemplateFile.STATEMENT),
                text(TemplateFile.FREE_TEXT),
                page());
        return new Result(words(TemplateFile.TITLE), content, List.copyOf(faults));
    }

    private String words(String field) {
        JsonNode value = template.path(field);
        if (value.isString()) {
            return value.stringValue();
        }
        note(field, value.isMissingNode() ? "missing" : "text", "");
        return "";
    }

    private boolean flag(String field) {
        JsonNode value = template.path(field);
        if (!value.isBoolean()) {
            note(field, value.isMissingNode() ? "missing" : "flag", "");
        }
        return value.asBoolean(false);
    }

    private Colour colour(String field) {
        String written = words(field);
        try {
            return written.isEmpty() ? BLACK : new Colour(written.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException other) {
            note(field, "color", "");
            return BLACK;
        }
    }

    private <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        String written = words(field);
        return written.isEmpty() ? Optional.empty() : choice(field, written, type);
    }

    private <E extends Enum<E>> Optional<E> choice(String place, String written, Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> TemplateFile.word(value).equals(written))
                .findFirst();
        if (found.isEmpty()) {
            String all = Arrays.stream(type.getEnumConstants())
                    .map(TemplateFile::word)
                    .collect(Collectors.joining(", "));
            note(place, "choice", all);
        }
        return found;
    }

    private @Nullable TemplateImageId logo() {
        return template.path(TemplateFile.LOGO).isMissingNode()
                ? null
                : image(TemplateFile.LOGO, words(TemplateFile.LOGO));
    }

    private Map<String, TemplateImageId> signatures() {
        Map<String, TemplateImageId> signatures = new TreeMap<>();
        texts(TemplateFile.SIGNATURES).forEach((name, path) -> {
            TemplateImageId image = image(TemplateFile.SIGNATURES + "." + name, path);
            if (image != null) {
                signatures.put(name, image);
            }
        });
        return signatures;
    }

    private @Nullable TemplateImageId image(String place, String path) {
        TemplateImageId image = images.get(path);
        if (image == null && !path.isEmpty() && !files.containsKey(path)) {
            note(place, "picture", "");
        }
        return image;
    }

    private List<TemplateElement> elements() {
        JsonNode list = template.path(TemplateFile.ELEMENTS);
        List<TemplateElement> elements = new ArrayList<>();
        if (!list.isArray()) {
            note(TemplateFile.ELEMENTS, list.isMissingNode() ? "missing" : "list", "");
        }
        for (JsonNode each : list) {
            if (each.isString()) {
                choice(TemplateFile.ELEMENTS, each.stringValue(), TemplateElement.class)
                        .ifPresent(elements::add);
            } else {
                note(TemplateFile.ELEMENTS, "list", "");
            }
        }
        return elements;
    }

    private @Nullable LocalizedText text(String field) {
        Map<String, String> byLanguage = texts(field);
        return byLanguage.isEmpty() ? null : new LocalizedText(byLanguage);
    }

    private Map<String, String> texts(String field) {
        JsonNode object = template.path(field);
        Map<String, String> texts = new LinkedHashMap<>();
        if (!object.isMissingNode() && !object.isObject()) {
            note(field, "map", "");
        }
        object.propertyNames().forEach(name -> {
            JsonNode value = object.path(name);
            if (value.isString()) {
                texts.put(name, value.stringValue());
            } else {
                note(field + "." + name, "text", "");
            }
        });
        return texts;
    }

    private TemplateContent.@Nullable ExpertPage page() {
        byte[] markup = files.get(TemplateArchive.MARKUP);
        byte[] style = files.get(TemplateArchive.STYLE);
        if (markup == null && style == null) {
            return null;
        }
        if (markup == null || style == null) {
            note(markup == null ? TemplateArchive.MARKUP : TemplateArchive.STYLE, "page", "");
            return null;
        }
        return new TemplateContent.ExpertPage(
                decoded(TemplateArchive.MARKUP, markup), decoded(TemplateArchive.STYLE, style));
    }

    private String decoded(String path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException other) {
            note(path, "encoding", "");
            return "";
        }
    }

    private void note(String place, String code, String argument) {
        Fault fault = new Fault(place, code, argument);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
