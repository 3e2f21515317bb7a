package org.attestory.kernel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.attestory.kernel.MarkupException.Fault;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads XML that nobody vouches for, and says where everything stands. Opens nothing: there are no document types, no
 * entities, no instructions, no namespaces. What it needs grows with the length of the text only.
 */
public final class MarkupReader {

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s+version\\s*=\\s*([\"'])1\\.0\\1"
            + "(\\s+encoding\\s*=\\s*([\"'])(?i:utf-8)\\3)?(\\s+standalone\\s*=\\s*([\"'])(yes|no)\\5)?\\s*\\?>");
    private static final Pattern REFERENCE = Pattern.compile("&[\\p{L}_:][\\p{L}\\p{N}_:.-]*;?");
    private static final int NEAR = 12;

    private MarkupReader() {}

    /** Reads a whole document, with or without a declaration that it is XML 1.0 in UTF-8. */
    public static void document(String source, MarkupVisitor visitor) throws MarkupException {
        String text = normal(source);
        if (text.startsWith("<?xml") && text.length() > 5 && Character.isWhitespace(text.charAt(5))) {
            Matcher declaration = DECLARATION.matcher(text);
            if (!declaration.lookingAt()) {
                throw new MarkupException(Fault.INSTRUCTION, Place.START);
            }
            text = text.substring(0, declaration.end()).replaceAll("[^\n]", " ") + text.substring(declaration.end());
        }
        read(text.isBlank() ? "" : text, "", "", visitor);
    }

    /** Reads what may stand between the tags of an element: text and elements. The visitor sees that element around them. */
    public static void fragment(String source, String element, MarkupVisitor visitor) throws MarkupException {
        read(normal(source), "<" + element + ">", "</" + element + ">", visitor);
    }

    /** The text with every line ending in a line feed, as places count. */
    public static String normal(String source) {
        return source.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void read(String text, String before, String after, MarkupVisitor visitor) throws MarkupException {
        refuseInvisible(text);
        MarkupSource source = new MarkupSource(before + text + after, before.length());
        MarkupEvents events = new MarkupEvents(source, visitor);
        try {
            XMLReader parser = parser();
            parser.setContentHandler(events);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", events);
            parser.setErrorHandler(events);
            parser.setEntityResolver(events);
            parser.parse(new InputSource(new StringReader(source.text())));
        } catch (SAXParseException e) {
            throw fault(source, source.offset(e.getLineNumber(), e.getColumnNumber()));
        } catch (SAXException e) {
            throw e.getCause() instanceof MarkupException refused
                    ? refused
                    : fault(source, source.text().length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            factory.setXIncludeAware(false);
            factory.setValidating(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MarkupException fault(MarkupSource source, int offset) {
        String text = source.text();
        int declaration = declaration(text);
        if (declaration >= 0 && declaration <= offset) {
            return new MarkupException(Fault.DOCTYPE, source.place(declaration));
        }
        int instruction = text.lastIndexOf("<?", offset);
        if (instruction >= 0 && offset - instruction <= NEAR) {
            return new MarkupException(Fault.INSTRUCTION, source.place(instruction));
        }
        int reference = text.lastIndexOf('&', Math.min(text.length(), offset));
        if (reference >= 0) {
            Matcher entity = REFERENCE.matcher(text).region(reference, text.length());
            if (entity.lookingAt() && entity.end() + 1 >= offset) {
                return new MarkupException(Fault.ENTITY, source.place(reference));
            }
        }
        return new MarkupException(Fault.NOT_WELL_FORMED, source.place(offset));
    }

    /** Where the first document type or declaration begins that is not in a comment or quoted, negative for none. */
    private static int declaration(String text) {
        int at = text.indexOf("<!");
        while (at >= 0) {
            boolean comment = text.startsWith("<!--", at);
            if (!comment && !text.startsWith("<![CDATA[", at)) {
                return at;
            }
            int end = text.indexOf(comment ? "-->" : "]]>", at);
            at = end < 0 ? -1 : text.indexOf("<!", end);
        }
        return -1;
    }

    private static void refuseInvisible(String text) throws MarkupException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean control = character < ' ' && character != '\n' && character != '\t';
            boolean turning = (character >= '\u202a' && character <= '\u202e')
                    || (character >= '\u2066' && character <= '\u2069')
                    || character == '\ufeff';
            if (control || turning || character >= '\ufffe' || (character >= '\u007f' && character <= '\u009f')) {
                throw new MarkupException(Fault.CHARACTER, Place.START.after(text.substring(0, i)));
            }
        }
    }
}
