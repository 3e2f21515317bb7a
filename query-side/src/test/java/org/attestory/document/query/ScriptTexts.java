package org.attestory.document.query;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A text in each script, and pages that show a text alone. */
final class ScriptTexts {

    /** As people write them, and mixed in one line. */
    static final Map<String, String> ALL = all();

    private ScriptTexts() {}

    static byte[] drawn(Typeface typeface, float size, String text) {
        return laid(typeface, size, text).write();
    }

    static PageLayout laid(Typeface typeface, float size, String text) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            Document page = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page(typeface, size))));
            page.getElementsByTagName("p").item(0).setTextContent(text);
            return new PageLayout(page, Specimens.TYPEFACES, Map.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("latin", "\u00c5sa \u0141ukasiewicz-\u0110or\u0111evi\u0107 \u00de\u00f3ra \u015e\u0131k");
        texts.put("marks", "M\u0302ar\u0325\u0304a J\u0301o\u0328\u0301n x\u0323u \u025b\u0303\u0301");
        texts.put("vietnamese", "Nguy\u1ec5n Th\u1ecb Ph\u01b0\u01a1ng \u0110\u1eb7ng");
        texts.put(
                "greek",
                "\u1f19\u03bb\u03ad\u03bd\u03b7 \u03a0\u03b1\u03c0\u03b1\u03b4\u03bf\u03c0\u03bf\u03cd\u03bb\u03bf\u03c5 \u1fa7 \u1f82");
        texts.put("cyrillic", "\u0421\u043e\u0444\u044c\u044f \u0402\u0443\u0440\u0452\u0435\u0432\u0438\u045b \u0490");
        texts.put("arabic", "\u0645\u062d\u0645\u062f \u0628\u0646 \u0639\u0628\u062f \u0627\u0644\u0644\u0647");
        texts.put("persian", "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627 \u067e\u0698\u0648\u0647\u0634 \u06af\u0686");
        texts.put("vocalized", "\u0645\u064f\u062d\u064e\u0645\u064e\u0651\u062f\u064c \u0644\u0627");
        texts.put("hebrew", "\u05e2\u05d3\u05d4 \u05dc\u05d0\u05d1\u05dc\u05d9\u05d9\u05e1");
        texts.put(
                "pointed",
                "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd \u05d9\u05b4\u05e9\u05b0\u05c2\u05e8\u05b8\u05d0\u05b5\u05dc");
        texts.put(
                "devanagari",
                "\u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f \u0936\u094d\u0930\u0940 \u0915\u093e\u0930\u094d\u0924\u093f\u0915\u0947\u092f");
        texts.put("simplified", "\u5f20\u4f1f \u738b\u5c0f\u660e \u674e\u5a1c");
        texts.put("traditional", "\u5f35\u5049 \u9673\u6021\u541b \u8cf4\u5f65");
        texts.put("japanese", "\u5c71\u7530\u592a\u90ce \u3055\u304f\u3089 \u9ad9\u6a4b \ud842\udfb7\u91ce");
        texts.put("korean", "\ud64d\uae38\ub3d9 \ubdc1\ub620 (\u6d2a\u5409\u7ae5)");
        texts.put("rare-ideographs", "\u9f98\u9750 \u4dae");
        texts.put(
                "latin-with-arabic",
                "Ada Lovelace (\u0622\u062f\u0627 \u0644\u0648\u0641\u0644\u0627\u064a\u0633), 2026");
        texts.put("hebrew-with-digits", "\u05db\u05d9\u05ea\u05d4 12 (2026) \u05d1\u05d9\u05ea");
        texts.put("latin-with-chinese", "Zhang Wei \u5f20\u4f1f \u2013 2026");
        return texts;
    }

    private static String page(Typeface typeface, float size) {
        return """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Specimen</title><style>
            @page { size: 200mm 60mm; margin: 0; } * { margin: 0; padding: 0; font-weight: normal; }
            p { margin: 8mm; width: 184mm; line-height: 1.4; word-wrap: break-word; }
            </style></head><body><p id="text" style="font-family: %s; font-size: %spt"></p></body></html>
            """.formatted(typeface.family(), size);
    }
}
