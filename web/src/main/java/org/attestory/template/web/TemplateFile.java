package org.attestory.template.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.TemplateArchive;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A template as a file that people keep, read and hand on. */
final class TemplateFile {

    static final String TITLE = "title";
    static final String DESIGN = "design";
    static final String PAGE = "page";
    static final String PRIMARY = "primary";
    static final String ACCENT = "accent";
    static final String BORDER = "border";
    static final String SEAL = "seal";
    static final String VISIBLE_SIGNATURE = "visibleSignature";
    static final String LOGO = "logo";
    static final String SIGNATURES = "signatures";
    static final String ELEMENTS = "elements";
    static final String STATEMENT = "statement";
    static final String FREE_TEXT = "freeText";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TemplateFile() {}

    /** The archive; equal templates make equal files. */
    static byte[] write(String title, TemplateContent content, Map<TemplateImageId, TemplatePicture> pictures) {
        Map<String, byte[]> files = new TreeMap<>();
        Map<TemplateImageId, String> paths =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        pictures.forEach((imageId, picture) -> {
            String path = "images/" + imageId + (picture.isPng() ? ".png" : ".svg");
            paths.put(imageId, path);
            files.put(path, picture.bytes());
        });
        TemplateContent.ExpertPage page = content.expert();
        if (page != null) {
            files.put(TemplateArchive.MARKUP, page.markup().getBytes(StandardCharsets.UTF_8));
            files.put(TemplateArchive.STYLE, page.style().getBytes(StandardCharsets.UTF_8));
        }
        return TemplateArchive.write(described(title, content, paths), files);
    }

    /** As words in files are written. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode described(String title, TemplateContent content, Map<TemplateImageId, String> paths) {
        ObjectNode template = JSON.createObjectNode();
        template.put(TITLE, title)
                .put(DESIGN, word(content.design()))
                .put(PAGE, word(content.page()))
                .put(PRIMARY, content.primary().hex())
                .put(ACCENT, content.accent().hex())
                .put(BORDER, content.border())
                .put(SEAL, content.seal())
                .put(VISIBLE_SIGNATURE, content.visibleSignature());
        TemplateImageId logo = content.logo();
        if (logo != null) {
            template.put(LOGO, paths.get(logo));
        }
        ObjectNode signatures = template.putObject(SIGNATURES);
        new TreeMap<>(content.signatures()).forEach((name, imageId) -> signatures.put(name, paths.get(imageId)));
        ArrayNode elements = template.putArray(ELEMENTS);
        content.elements().forEach(element -> elements.add(word(element)));
        text(template, STATEMENT, content.statement());
        text(template, FREE_TEXT, content.freeText());
        return template;
    }

    private static void text(ObjectNode template, String name, @Nullable LocalizedText text) {
        if (text != null) {
            ObjectNode languages = template.putObject(name);
            text.byLanguage().forEach(languages::put);
        }
    }
}
