package org.attestory.template.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplateView;
import org.jspecify.annotations.Nullable;

/**
 * What the editor holds, as it was typed; nothing of it need make sense.
 *
 * @param seenDraft the number of the draft that the author had before them
 * @param logo the name of a picture, empty for none
 * @param elements all there are, in the order of the certificate
 * @param previewLanguage in which the previews are written
 */
record TemplateForm(
        int seenDraft,
        String title,
        String design,
        String page,
        String primary,
        String accent,
        boolean border,
        boolean seal,
        boolean visibleSignature,
        String logo,
        List<Signature> signatures,
        List<Element> elements,
        List<Text> texts,
        String previewLanguage) {

    /** Languages that are offered without asking for them. */
    private static final List<String> USUAL_LANGUAGES = List.of("en", "fr");

    /** A signatory's name as printed, and the name of a picture, empty for none. */
    record Signature(String name, String image) {

        boolean isEmpty() {
            return name.isBlank() && image.isEmpty();
        }
    }

    /** A part of the certificate, on or off. */
    record Element(TemplateElement element, boolean shown) {}

    /** The texts in one language. */
    record Text(String language, String statement, String freeText) {}

    static TemplateForm of(TemplateView template, String language) {
        TemplateContent content = template.content();
        return new TemplateForm(
                template.draftNumber(),
                template.title(),
                content.design().name(),
                content.page().name(),
                content.primary().hex(),
                content.accent().hex(),
                content.border(),
                content.seal(),
                content.visibleSignature(),
                content.logo() == null ? "" : content.logo().value(),
                signatures(new TreeMap<>(content.signatures())),
                elements(content.elements().stream(), content.elements()),
                texts(content),
                language);
    }

    static TemplateForm of(Submitted form) {
        List<TemplateElement> listed = form.all("elements").stream()
                .flatMap(name -> Choices.of(TemplateElement.class, name).stream())
                .distinct()
                .toList();
        List<String> shown = form.all("shown");
        List<String> names = form.all("signatory");
        List<String> images = form.all("signature");
        List<Signature> signatures = new ArrayList<>();
        for (int row = 0; row < Math.min(names.size(), TemplateFaults.MOST_SIGNATURES); row++) {
            signatures.add(new Signature(names.get(row).strip(), row < images.size() ? images.get(row) : ""));
        }
        return new TemplateForm(
                Choices.number(form.text("seen")),
                form.text("title").strip(),
                form.text("design"),
                form.text("page"),
                form.text("primary").strip(),
                form.text("accent").strip(),
                form.has("border"),
                form.has("seal"),
                form.has("visibleSignature"),
                form.text("logo"),
                withSpare(signatures),
                elements(
                        listed.stream(),
                        listed.stream()
                                .filter(each -> shown.contains(each.name()))
                                .toList()),
                form.all("language").stream()
                        .distinct()
                        .limit(TemplateFaults.MOST_LANGUAGES)
                        .map(each -> new Text(
                                each,
                                form.text("statement." + each).strip(),
                                form.text("freeText." + each).strip()))
                        .toList(),
                form.text("previewLanguage").isEmpty() ? USUAL_LANGUAGES.getFirst() : form.text("previewLanguage"));
    }

    TemplateForm withLogo(String image) {
        return changed(image, signatures, elements, texts);
    }

    /** With another picture in a row; what is no row changes nothing. */
    TemplateForm withSignature(int row, String image) {
        if (row < 0 || row >= signatures.size()) {
            return this;
        }
        List<Signature> changed = new ArrayList<>(signatures);
        changed.set(row, new Signature(signatures.get(row).name(), image));
        return changed(logo, withSpare(changed), elements, texts);
    }

    /** With an element so many places further down. */
    TemplateForm moved(TemplateElement element, int places) {
        List<Element> changed = new ArrayList<>(elements);
        int from = elements.stream().map(Element::element).toList().indexOf(element);
        int to = from + places;
        if (from < 0 || to < 0 || to >= elements.size()) {
            return this;
        }
        Collections.swap(changed, from, to);
        return changed(logo, signatures, changed, texts);
    }

    TemplateForm withLanguage(String language) {
        boolean known = texts.stream().anyMatch(text -> text.language().equals(language));
        if (language.isEmpty() || known) {
            return this;
        }
        List<Text> more = Stream.concat(texts.stream(), Stream.of(new Text(language, "", "")))
                .toList();
        return changed(logo, signatures, elements, more);
    }

    /** As of a draft that the author has before them from now on. */
    TemplateForm seen(int draft) {
        return new TemplateForm(
                draft,
                title,
                design,
                page,
                primary,
                accent,
                border,
                seal,
                visibleSignature,
                logo,
                signatures,
                elements,
                texts,
                previewLanguage);
    }

    private TemplateForm changed(
            String newLogo, List<Signature> newSignatures, List<Element> newElements, List<Text> newTexts) {
        return new TemplateForm(
                seenDraft,
                title,
                design,
                page,
                primary,
                accent,
                border,
                seal,
                visibleSignature,
                newLogo,
                List.copyOf(newSignatures),
                List.copyOf(newElements),
                List.copyOf(newTexts),
                previewLanguage);
    }

    private static List<Signature> signatures(Map<String, TemplateImageId> signatures) {
        return withSpare(signatures.entrySet().stream()
                .map(each -> new Signature(each.getKey(), each.getValue().value()))
                .toList());
    }

    /** An empty row at the end, as long as there is room. Rows keep their places. */
    private static List<Signature> withSpare(List<Signature> signatures) {
        boolean spare = !signatures.isEmpty() && signatures.getLast().isEmpty();
        return spare || signatures.size() >= TemplateFaults.MOST_SIGNATURES
                ? List.copyOf(signatures)
                : Stream.concat(signatures.stream(), Stream.of(new Signature("", "")))
                        .toList();
    }

    /** Those listed first, then all others, so that each is there exactly once. */
    private static List<Element> elements(Stream<TemplateElement> listed, List<TemplateElement> shown) {
        return Stream.concat(listed, Stream.of(TemplateElement.values()))
                .distinct()
                .map(element -> new Element(element, shown.contains(element)))
                .toList();
    }

    private static List<Text> texts(TemplateContent content) {
        Set<String> languages = new LinkedHashSet<>();
        Stream.of(content.statement(), content.freeText())
                .filter(text -> text != null)
                .forEach(text -> languages.addAll(text.byLanguage().keySet()));
        languages.addAll(USUAL_LANGUAGES);
        return languages.stream()
                .map(language ->
                        new Text(language, in(content.statement(), language), in(content.freeText(), language)))
                .toList();
    }

    private static String in(@Nullable LocalizedText text, String language) {
        return text == null ? "" : text.byLanguage().getOrDefault(language, "");
    }
}
