package org.attestory.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.MarkupException.Fault;
import org.attestory.kernel.MarkupVisitor.Attribute;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Turns the parser's events, which know where they end, into events that know where they begin. */
final class MarkupEvents extends DefaultHandler2 {

    private final MarkupSource source;
    private final MarkupVisitor visitor;
    private final StringBuilder text = new StringBuilder();
    private int behind;
    private @Nullable Locator locator;

    MarkupEvents(MarkupSource source, MarkupVisitor visitor) {
        this.source = source;
        this.visitor = visitor;
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        int end = here();
        int start = Math.max(0, source.text().lastIndexOf('<', end - 1));
        flush(start);
        behind = end;
        Map<String, Integer> places = attributes.getLength() == 0 ? Map.of() : source.attributes(start, end);
        List<Attribute> written = new ArrayList<>(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            int place = places.getOrDefault(attribute, start);
            written.add(new Attribute(attribute, attributes.getValue(i), source.place(place)));
        }
        visitor.open(name, written, source.place(start));
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        int end = here();
        // The end of an empty element's tag is where the tag was left already.
        flush(end == behind ? end : Math.max(0, source.text().lastIndexOf('<', end - 1)));
        behind = end;
        visitor.close();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        int end = here();
        flush(Math.max(behind, source.text().lastIndexOf("<!--", end)));
        behind = end;
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        refuse(Fault.INSTRUCTION, Math.max(0, source.text().lastIndexOf("<?", here())));
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) throws SAXException {
        refuse(Fault.DOCTYPE, here());
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        refuse(Fault.ENTITY, here());
    }

    @Override
    public InputSource resolveEntity(
            @Nullable String name, @Nullable String publicId, @Nullable String baseUri, @Nullable String systemId)
            throws SAXException {
        throw new SAXException(new MarkupException(Fault.ENTITY, source.place(here())));
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void refuse(Fault fault, int offset) throws SAXException {
        throw new SAXException(new MarkupException(fault, source.place(offset)));
    }

    private void flush(int end) {
        if (!text.isEmpty()) {
            visitor.text(text.toString(), source.text().substring(behind, Math.max(behind, end)), source.place(behind));
            text.setLength(0);
        }
    }

    private int here() {
        Locator current = locator;
        return current == null ? 0 : source.offset(current.getLineNumber(), current.getColumnNumber());
    }
}
