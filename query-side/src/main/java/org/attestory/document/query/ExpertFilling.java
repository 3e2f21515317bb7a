package org.attestory.document.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.attestory.document.query.ExpertNode.Placeholder;
import org.attestory.document.query.ExpertNode.Section;
import org.attestory.document.query.ExpertNode.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills in a page written by hand. Values become text, whatever they are: no parser sees them. */
final class ExpertFilling {

    private static final int MOST_NODES = 4000;

    private final Document document;
    private final Set<String> artworks;
    private int nodes;

    private ExpertFilling(Document document, Set<String> artworks) {
        this.document = document;
        this.artworks = artworks;
    }

    /**
     * The page as a document.
     *
     * @param artworks the pictures that there are; others are left out
     */
    static Document fill(CheckedPage page, ExpertValues values, Set<String> artworks) {
        Document document = empty();
        ExpertFilling filling = new ExpertFilling(document, artworks);
        Element root = document.createElement("html");
        root.setAttribute("lang", values.language());
        document.appendChild(root);
        Element body = document.createElement("body");
        root.appendChild(body);
        boolean bordered = page.body().stream()
                .flatMap(ExpertNode::all)
                .anyMatch(node -> node instanceof ExpertNode.Element element
                        && "art:border".equals(element.attributes().get("src")));
        // The border bears the mark of a specimen; without it, the mark lies under the rest by itself.
        if (!bordered && artworks.contains(SpecimenMark.NAME)) {
            Element mark = document.createElement("img");
            mark.setAttribute("id", ExpertSheet.SPECIMEN);
            mark.setAttribute("src", "art:" + SpecimenMark.NAME);
            body.appendChild(mark);
        }
        filling.append(body, page.body(), values.texts(), values);
        boolean marked = page.body().stream()
                .flatMap(ExpertNode::all)
                .anyMatch(node -> node instanceof Placeholder(String name) && name.equals("demo"));
        String demo = values.texts().getOrDefault("demo", "");
        if (!marked && !demo.isEmpty()) {
            Element mark = document.createElement("p");
            mark.setAttribute("id", ExpertSheet.DEMO);
            mark.setTextContent(demo);
            body.appendChild(mark);
        }
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void append(Node parent, List<ExpertNode> children, Map<String, String> texts, ExpertValues values) {
        for (ExpertNode child : children) {
            if (++nodes > MOST_NODES) {
                throw new LayoutLimitException("more than " + MOST_NODES + " nodes");
            }
            switch (child) {
                case Text(String text) -> parent.appendChild(document.createTextNode(text));
                case Placeholder(String name) ->
                    parent.appendChild(document.createTextNode(texts.getOrDefault(name, "")));
                case Section section -> section(parent, section, texts, values);
                case ExpertNode.Element element -> element(parent, element, texts, values);
            }
        }
    }

    private void section(Node parent, Section section, Map<String, String> texts, ExpertValues values) {
        List<Map<String, String>> items = values.lists().get(section.name());
        boolean there = items == null ? !texts.getOrDefault(section.name(), "").isEmpty() : !items.isEmpty();
        if (section.otherwise() == there) {
            return;
        }
        if (items == null || section.otherwise()) {
            append(parent, section.children(), texts, values);
            return;
        }
        for (Map<String, String> item : items) {
            Map<String, String> within = new HashMap<>(texts);
            within.putAll(item);
            append(parent, section.children(), within, values);
        }
    }

    private void element(Node parent, ExpertNode.Element element, Map<String, String> texts, ExpertValues values) {
        String source = element.attributes().getOrDefault("src", "");
        if (element.name().equals("img") && !artworks.contains(source.substring(source.indexOf(':') + 1))) {
            return;
        }
        Element created = document.createElement(element.name());
        element.attributes().forEach(created::setAttribute);
        if (element.name().equals("img")) {
            Element alternative = document.createElement("span");
            append(alternative, element.alternative(), texts, values);
            created.setAttribute("alt", alternative.getTextContent().strip());
        }
        append(created, element.children(), texts, values);
        parent.appendChild(created);
    }
}
