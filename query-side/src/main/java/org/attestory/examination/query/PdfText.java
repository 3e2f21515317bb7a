package org.attestory.examination.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a PDF says to its reader, line by line: the text that its first pages show, from top to bottom. */
final class PdfText {

    private static final int MOST_PAGES = 10;
    private static final int MOST_RUNS = 20_000;
    private static final int DEEPEST = 12;
    private static final double SAME_LINE = 2.0;

    private final PdfObjects objects;
    private final Allowance allowance;
    private final List<String> lines = new ArrayList<>();
    private final List<PdfSquares> squares = new ArrayList<>();
    private final Set<Integer> visited = new HashSet<>();
    private final Map<Integer, PdfFont> fonts = new HashMap<>();
    private int pages;

    private PdfText(PdfObjects objects, Allowance allowance) {
        this.objects = objects;
        this.allowance = allowance;
    }

    /** Text at a place on the page. */
    record Run(double x, double y, String text) {}

    static List<String> lines(PdfObjects objects, Allowance allowance) {
        return of(objects, allowance).lines();
    }

    static PdfText of(PdfObjects objects, Allowance allowance) {
        PdfText text = new PdfText(objects, allowance);
        PdfValue.Dictionary catalog = objects.last("Catalog");
        if (catalog != null) {
            text.visit(catalog.get("Pages"), PdfValue.NOTHING, 0);
        }
        return text;
    }

    boolean hasPages() {
        return pages > 0;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What each page fills besides. */
    List<PdfSquares> squares() {
        return List.copyOf(squares);
    }

    private void visit(PdfValue node, PdfValue inherited, int depth) {
        allowance.steps(1);
        if (depth > DEEPEST || pages >= MOST_PAGES || isKnown(node)) {
            return;
        }
        PdfValue.Dictionary dictionary = objects.dictionary(node);
        PdfValue own = dictionary.get("Resources");
        PdfValue resources = own.equals(PdfValue.NOTHING) ? inherited : own;
        if (dictionary.isNamed("Type", "Page")) {
            pages++;
            read(dictionary, resources);
        } else {
            for (PdfValue kid : objects.items(dictionary.get("Kids"))) {
                visit(kid, resources, depth + 1);
            }
        }
    }

    private boolean isKnown(PdfValue node) {
        return node instanceof PdfValue.Reference reference && !visited.add(reference.number());
    }

    private void read(PdfValue.Dictionary page, PdfValue resources) {
        PageContent content = new PageContent(objects, this::font, allowance, MOST_RUNS);
        for (PdfValue part : objects.items(page.get("Contents"))) {
            if (objects.resolve(part) instanceof PdfValue.Stream stream) {
                content.read(objects.content(stream), objects.dictionary(resources));
            }
        }
        addLines(content.runs());
        squares.add(content.squares());
    }

    private PdfFont font(PdfValue font) {
        if (!(font instanceof PdfValue.Reference reference)) {
            return PdfFont.of(objects.dictionary(font), objects, allowance);
        }
        PdfFont known = fonts.get(reference.number());
        if (known == null) {
            known = PdfFont.of(objects.dictionary(font), objects, allowance);
            fonts.put(reference.number(), known);
        }
        return known;
    }

    private void addLines(List<Run> runs) {
        List<Run> ordered = new ArrayList<>(runs);
        ordered.sort(Comparator.comparingDouble((Run run) -> -run.y()));
        List<Run> line = new ArrayList<>();
        for (Run run : ordered) {
            if (!line.isEmpty() && line.getFirst().y() - run.y() > SAME_LINE) {
                addLine(line);
                line = new ArrayList<>();
            }
            line.add(run);
        }
        addLine(line);
    }

    private void addLine(List<Run> runs) {
        runs.sort(Comparator.comparingDouble(Run::x));
        StringBuilder line = new StringBuilder();
        for (Run run : runs) {
            allowance.steps(run.text().length());
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(run.text());
        }
        String text = line.toString().replaceAll("[\\s\\u00a0\\p{Cc}]+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
