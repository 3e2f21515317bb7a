package org.attestory.document.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills in XHTML templates of ours. Values are inserted as text only: they reach neither the engine nor the parser as code. */
final class DocumentTemplate {

    private final TemplateEngine engine = new TemplateEngine();
    private final DocumentBuilderFactory parsers = hardenedParsers();

    DocumentTemplate() {
        ClassLoaderTemplateResolver templates =
                new ClassLoaderTemplateResolver(DocumentTemplate.class.getClassLoader());
        templates.setPrefix("documents/");
        templates.setSuffix(".xhtml");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    Document fill(String name, Map<String, Object> values) {
        String page = engine.process(name, new Context(Locale.ROOT, values));
        try {
            DocumentBuilder parser;
            synchronized (parsers) {
                parser = parsers.newDocumentBuilder();
            }
            return parser.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("documents/" + name + " is not well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilderFactory hardenedParsers() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
