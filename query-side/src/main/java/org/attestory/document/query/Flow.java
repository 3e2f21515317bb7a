package org.attestory.document.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;

/** The optional elements in the template's order: facts in groups, and between them what has a place of its own. */
final class Flow {

    /** A little more than small print, so that it is safe in any of its types. */
    private static final float CLOSING_SIZE = 9.5f;

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final Typefaces typefaces;
    private final CertificateTexts texts;
    private final TemplateContent template;
    private final Sheet sheet;
    private final Density density;
    private final List<Map<String, Object>> items = new ArrayList<>();
    private final List<Fact> group = new ArrayList<>();

    Flow(Typefaces typefaces, CertificateTexts texts, TemplateContent template, Sheet sheet, Density density) {
        this.typefaces = typefaces;
        this.texts = texts;
        this.template = template;
        this.sheet = sheet;
        this.density = density;
        template.elements().forEach(this::add);
    }

    /** All but the closing facts: each has a "type", which is the name of a part, and what that part needs. */
    List<Map<String, Object>> main() {
        List<Fact> told = group.subList(0, firstOfSmallPrint());
        return items.isEmpty() && !told.isEmpty() ? List.of(facts(told)) : items;
    }

    /** Facts after everything else, for the small print; of nothing but facts, those of the register at the end. */
    List<String> closing() {
        List<Fact> closing = group.subList(firstOfSmallPrint(), group.size());
        if (closing.isEmpty()) {
            return List.of();
        }
        return FactLines.of(
                closing.stream().map(Fact::phrase).map(Flow::unbroken).toList(),
                text -> typefaces.width(Typeface.TEXT, text, CLOSING_SIZE),
                sheet.room(template.page()).proof() * POINTS_PER_MILLIMETRE);
    }

    private int firstOfSmallPrint() {
        int first = items.isEmpty() ? group.size() : 0;
        while (first > 0 && isOfRegister(group.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isOfRegister(Fact fact) {
        return fact.element() == TemplateElement.NUMBER || fact.element() == TemplateElement.PROGRAM_VERSION;
    }

    private void add(TemplateElement element) {
        switch (element) {
            case OUTCOMES -> {
                if (!texts.outcomes().isEmpty()) {
                    add(outcomes());
                }
            }
            case HONOURS -> {
                if (!texts.honours().isEmpty()) {
                    add(block(Part.HONOURS, texts.honours()));
                }
            }
            case FREE_TEXT -> {
                String text = texts.freeText(template);
                if (!text.isEmpty()) {
                    add(block(Part.FREE, text));
                }
            }
            case QR_CODE -> {}
            case PROGRAM_VERSION, LEVEL, HOURS, COMPLETION_DATE, ISSUE_DATE, VALID_UNTIL, GRADE, NUMBER ->
                texts.facts().stream().filter(fact -> fact.element() == element).forEach(group::add);
        }
    }

    private void add(Map<String, Object> block) {
        if (!group.isEmpty()) {
            items.add(facts(group));
            group.clear();
        }
        items.add(block);
    }

    private Map<String, Object> facts(List<Fact> facts) {
        Map<String, Object> item = lines(
                Part.FACTS, facts.stream().map(Fact::phrase).map(Flow::unbroken).toList());
        item.put("rows", rows(facts, sheet.room(template.page()).columns()));
        return item;
    }

    private Map<String, Object> outcomes() {
        if (!density.outcomes()) {
            return block(Part.OUTCOMES, texts.outcomesElsewhere());
        }
        Map<String, Object> item = lines(Part.OUTCOMES, texts.outcomes());
        item.put("items", texts.outcomes());
        item.put("pairs", numbered(texts.outcomes(), template.page().isLandscape() ? 2 : 1));
        item.put("label", texts.outcomesLabel());
        return item;
    }

    private Map<String, Object> lines(Part part, List<String> phrases) {
        Face face = sheet.face(part);
        float size = density.of(face.size());
        float width = sheet.room(template.page()).measure() * face.share() * POINTS_PER_MILLIMETRE;
        Map<String, Object> item = item(part, size);
        item.put("lines", FactLines.of(phrases, text -> typefaces.width(face.typeface(), text, size), width));
        item.put("items", List.of());
        item.put("label", "");
        return item;
    }

    private Map<String, Object> block(Part part, String text) {
        Face face = sheet.face(part);
        Map<String, Object> item = item(part, density.of(face.size()));
        Setting setting = Setting.of(
                typefaces,
                face.typeface(),
                text,
                density.of(face.size()),
                density.of(face.floor()),
                sheet.room(template.page()).measure() * face.share() * POINTS_PER_MILLIMETRE);
        item.put("style", setting.style());
        item.put("lines", List.of(text));
        item.put("items", List.of());
        item.put("label", part == Part.HONOURS ? texts.honoursLabel() : "");
        return item;
    }

    private Map<String, Object> item(Part part, float size) {
        Map<String, Object> item = new HashMap<>();
        item.put("type", part.key());
        item.put(
                "style",
                "font-family: %s; font-size: %spt"
                        .formatted(sheet.face(part).typeface().family(), size));
        item.put("rows", List.of());
        item.put("pairs", List.of());
        return item;
    }

    private static List<List<Map<String, String>>> rows(List<Fact> facts, int columns) {
        List<List<Map<String, String>>> rows = new ArrayList<>();
        int count = (facts.size() + columns - 1) / columns;
        int each = (facts.size() + count - 1) / count;
        Map<String, String> none = Map.of("label", "", "value", "", "phrase", "");
        for (int first = 0; first < facts.size(); first += each) {
            rows.add(Stream.concat(facts.stream().skip(first).map(Fact::values), Stream.generate(() -> none))
                    .limit(each)
                    .toList());
        }
        return rows;
    }

    /** Row by row; the last row may be short. */
    private static List<List<Map<String, String>>> numbered(List<String> texts, int columns) {
        List<List<Map<String, String>>> rows = new ArrayList<>();
        for (int first = 0; first < texts.size(); first += columns) {
            rows.add(IntStream.range(first, first + columns)
                    .mapToObj(i -> i < texts.size()
                            ? Map.of("number", Integer.toString(i + 1), "text", texts.get(i))
                            : Map.of("number", "", "text", ""))
                    .toList());
        }
        return rows;
    }

    private static String unbroken(String phrase) {
        return phrase.length() > 60 ? phrase : phrase.replace(' ', '\u00a0');
    }
}
