package org.attestory.document.query;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The headings, paragraphs, list items and figures of a page, as assistive technology reads them. */
final class ReadingOrder {

    private static final Map<String, PdfName> ROLES = Map.of(
            "h1", new PdfName("H1"),
            "h2", new PdfName("H2"),
            "h3", new PdfName("H3"),
            "p", new PdfName("P"),
            "li", new PdfName("LBody"));

    private final Supplier<@Nullable PdfWriter> writer;
    private final IdentityHashMap<Element, PdfStructureElement> structure = new IdentityHashMap<>();
    private @Nullable PdfStructureElement root;
    private @Nullable Document followed;

    ReadingOrder(Supplier<@Nullable PdfWriter> writer) {
        this.writer = writer;
    }

    /** Reads in the order of the document; else in that of painting. */
    void follow(Document page) {
        followed = page;
    }

    /** What the text of an element belongs to. */
    PdfStructureElement paragraphOf(@Nullable Element element) {
        Element current = element;
        while (current != null && !ROLES.containsKey(current.getNodeName())) {
            current = current.getParentNode() instanceof Element parent ? parent : null;
        }
        if (current == null) {
            throw new IllegalStateException("text outside of headings and paragraphs cannot be read aloud in order");
        }
        root();
        return spoken(current);
    }

    PdfStructureElement figure(Element image, Rectangle area) {
        root();
        PdfStructureElement figure = figure(image);
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(
                PdfName.BBOX,
                new PdfArray(new float[] {area.getLeft(), area.getBottom(), area.getRight(), area.getTop()}));
        figure.put(PdfName.A, layout);
        return figure;
    }

    private PdfStructureElement figure(Element image) {
        PdfStructureElement known = structure.get(image);
        if (known != null) {
            return known;
        }
        PdfStructureElement figure = add(image, root(), new PdfName("Figure"));
        figure.put(new PdfName("Alt"), new PdfString(image.getAttribute("alt"), PdfObject.TEXT_UNICODE));
        return figure;
    }

    private PdfStructureElement spoken(Element element) {
        PdfStructureElement known = structure.get(element);
        if (known != null) {
            return known;
        }
        PdfName role = ROLES.getOrDefault(element.getNodeName(), PdfName.P);
        if (!element.getNodeName().equals("li") || !(element.getParentNode() instanceof Element list)) {
            return add(element, root(), role);
        }
        PdfStructureElement listed = structure.get(list);
        PdfStructureElement items = listed == null ? add(list, root(), new PdfName("L")) : listed;
        return add(element, new PdfStructureElement(items, new PdfName("LI")), role);
    }

    private PdfStructureElement add(Element element, PdfStructureElement parent, PdfName role) {
        PdfStructureElement added = new PdfStructureElement(parent, role);
        structure.put(element, added);
        return added;
    }

    private PdfStructureElement root() {
        PdfStructureElement document = root;
        if (document == null) {
            PdfWriter writing = writer.get();
            if (writing == null) {
                throw new IllegalStateException("nothing is being written");
            }
            document = new PdfStructureElement(writing.getStructureTreeRoot(), new PdfName("Document"));
            root = document;
            if (followed != null) {
                announce(followed.getDocumentElement());
            }
        }
        return document;
    }

    private void announce(Element element) {
        if (ROLES.containsKey(element.getNodeName())
                && !element.getTextContent().isBlank()) {
            spoken(element);
        } else if (element.getNodeName().equals("img")
                && !element.getAttribute("alt").isEmpty()) {
            figure(element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                announce(inner);
            }
        }
    }
}
