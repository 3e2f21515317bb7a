package org.attestory.document.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestory.kernel.MarkupException;
import org.attestory.kernel.MarkupReader;
import org.attestory.kernel.MarkupVisitor;
import org.attestory.kernel.Place;
import org.attestory.template.api.CheckExpertPage.Part;
import org.attestory.template.api.PageVocabulary;

/** Reads the markup of a page written by hand, and notes all that does not belong there. */
final class ExpertMarkup implements MarkupVisitor {

    private static final int MOST_ELEMENTS = 500;
    private static final int MOST_TEXT = 12_000;
    private static final int DEEPEST = 24;
    private static final int DEEPEST_SECTIONS = 3;

    /** How template engines are told to compute. None ever sees a page, so this is somebody's mistake or worse. */
    private static final Pattern EXPRESSION = Pattern.compile("[$*#@~]\\{|\\[\\[|\\[\\(|<%|T\\(\\s*java");

    private final ExpertFaults faults;
    private final GlyphCoverage coverage;
    private final ExpertAttributes attributes;
    private final Deque<ExpertFrame> frames = new ArrayDeque<>();
    private final Set<String> always = new HashSet<>();
    private List<ExpertNode> body = List.of();
    private int elements;
    private int characters;
    private int heading;

    private ExpertMarkup(ExpertFaults faults, GlyphCoverage coverage) {
        this.faults = faults;
        this.coverage = coverage;
        attributes = new ExpertAttributes(this::fault);
    }

    static List<ExpertNode> read(String markup, GlyphCoverage coverage, ExpertFaults faults) {
        ExpertMarkup reader = new ExpertMarkup(faults, coverage);
        try {
            MarkupReader.fragment(markup, "body", reader);
            reader.requireWhatMakesACertificate();
        } catch (MarkupException e) {
            reader.fault(
                    e.place(),
                    switch (e.fault()) {
                        case NOT_WELL_FORMED -> "markup-not-well-formed";
                        case DOCTYPE -> "markup-doctype";
                        case ENTITY -> "markup-entity";
                        case INSTRUCTION -> "markup-instruction";
                        case CHARACTER -> "markup-character";
                    },
                    "");
        }
        return reader.body;
    }

    @Override
    public void open(String element, List<Attribute> written, Place place) {
        if (frames.isEmpty()) {
            frames.push(ExpertFrame.element(element, place, Map.of(), List.of(), Set.of()));
            return;
        }
        ExpertFrame outer = frames.element();
        if (++elements == MOST_ELEMENTS + 1) {
            fault(place, "markup-too-many", Integer.toString(MOST_ELEMENTS));
        }
        if (frames.size() == DEEPEST) {
            fault(place, "markup-too-deep", Integer.toString(DEEPEST));
        }
        if (element.indexOf(':') >= 0) {
            fault(place, "markup-namespace", element);
        } else if (!ExpertElements.isKnown(element)) {
            fault(place, "markup-element", element);
        } else if (!ExpertElements.mayStandIn(element, elementNames())) {
            fault(place, "markup-element-place", element);
        } else if (element.startsWith("h")) {
            heading(element, place);
        }
        Map<String, String> values = attributes.read(element, written, place);
        List<ExpertNode> alternative = new ArrayList<>();
        for (Attribute attribute : written) {
            if (attribute.name().equals("alt")) {
                alternative.addAll(alternative(attribute, outer.fields()));
            }
        }
        if (sections() == 0 && "art:qr".equals(values.get("src"))) {
            always.add("qr");
        }
        frames.push(ExpertFrame.element(element, place, values, alternative, outer.fields()));
    }

    @Override
    public void close() {
        while (!frames.element().isElement()) {
            ExpertFrame open = frames.pop();
            fault(open.place(), "markup-section-open", open.name());
        }
        ExpertFrame closed = frames.pop();
        if (frames.isEmpty()) {
            body = List.copyOf(closed.children());
        } else {
            frames.element().children().add(closed.node());
        }
    }

    @Override
    public void text(String text, String written, Place place) {
        characters += text.length();
        if (characters > MOST_TEXT && characters - text.length() <= MOST_TEXT) {
            fault(place, "markup-too-much-text", Integer.toString(MOST_TEXT));
        }
        for (ExpertText.Piece piece : ExpertText.pieces(text, written, place)) {
            switch (piece.kind()) {
                case '#', '^' -> begin(piece);
                case '/' -> end(piece);
                default -> {
                    ExpertNode node = node(piece, frames.element().fields());
                    frames.element().children().add(node);
                    if (!piece.text().isBlank() && !isSpoken()) {
                        Place start = piece.place().after(margin(piece.text()));
                        fault(start, "markup-text-outside", piece.text().strip());
                    }
                    if (sections() == 0 && piece.kind() == '=') {
                        always.add(piece.text());
                    }
                }
            }
        }
    }

    private void begin(ExpertText.Piece piece) {
        Set<String> fields = frames.element().fields();
        boolean list = PageVocabulary.LISTS.containsKey(piece.text());
        if (!list && !isValue(piece.text(), fields)) {
            fault(piece.place(), "markup-placeholder", piece.text());
        }
        if (sections() == DEEPEST_SECTIONS) {
            fault(piece.place(), "markup-too-deep", Integer.toString(DEEPEST_SECTIONS));
        }
        frames.push(ExpertFrame.section(piece.kind(), piece.text(), piece.place(), fields));
    }

    private void end(ExpertText.Piece piece) {
        ExpertFrame open = frames.element();
        if (open.isElement() || !open.name().equals(piece.text())) {
            fault(piece.place(), "markup-section-close", piece.text());
            return;
        }
        frames.pop();
        frames.element().children().add(open.node());
    }

    private List<ExpertNode> alternative(Attribute attribute, Set<String> fields) {
        List<ExpertNode> alternative = new ArrayList<>();
        for (ExpertText.Piece piece : ExpertText.pieces(attribute.value(), attribute.value(), attribute.place())) {
            if (piece.kind() == ' ' || piece.kind() == '=') {
                alternative.add(node(new ExpertText.Piece(piece.kind(), piece.text(), attribute.place()), fields));
            } else {
                fault(attribute.place(), "markup-placeholder", piece.text());
            }
        }
        return alternative;
    }

    private ExpertNode node(ExpertText.Piece piece, Set<String> fields) {
        if (piece.kind() == '=') {
            if (!isValue(piece.text(), fields)) {
                fault(piece.place(), "markup-placeholder", piece.text());
            }
            return new ExpertNode.Placeholder(piece.text());
        }
        if (piece.text().contains("{{") || piece.text().contains("}}")) {
            fault(
                    piece.place().after(margin(piece.text())),
                    "markup-placeholder",
                    piece.text().strip());
        } else if (EXPRESSION.matcher(piece.text()).find()) {
            fault(
                    piece.place().after(margin(piece.text())),
                    "markup-expression",
                    piece.text().strip());
        }
        SortedSet<Integer> missing = coverage.missing(piece.text());
        if (!missing.isEmpty()) {
            String characters =
                    missing.stream().limit(10).map("U+%04X"::formatted).collect(Collectors.joining(" "));
            fault(piece.place(), "markup-undrawable", characters);
        }
        return new ExpertNode.Text(piece.text());
    }

    private void heading(String element, Place place) {
        int level = element.charAt(1) - '0';
        if (level > heading + 1 || sections() > 0) {
            fault(place, "markup-heading", element);
        }
        heading = level;
    }

    private void requireWhatMakesACertificate() {
        Set<String> missing = new TreeSet<>(Set.of("holder", "title", "code"));
        missing.removeAll(always);
        if (!always.contains("kind") && !always.contains("institution")) {
            missing.add("kind");
        }
        if (!always.contains("verify") && !always.contains("qr")) {
            missing.add("verify");
        }
        missing.forEach(name -> fault(Place.START, "markup-missing", name));
    }

    private List<String> elementNames() {
        return frames.stream()
                .filter(ExpertFrame::isElement)
                .map(ExpertFrame::name)
                .toList();
    }

    private long sections() {
        return frames.stream().filter(frame -> !frame.isElement()).count();
    }

    private static boolean isValue(String name, Set<String> fields) {
        return PageVocabulary.VALUES.contains(name) || fields.contains(name);
    }

    private boolean isSpoken() {
        return elementNames().stream().anyMatch(ExpertElements.SPOKEN::contains);
    }

    private static String margin(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    private void fault(Place place, String code, String what) {
        faults.note(Part.MARKUP, place, code, what);
    }
}
