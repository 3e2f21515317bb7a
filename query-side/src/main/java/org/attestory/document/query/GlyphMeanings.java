package org.attestory.document.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the glyphs of shaped text stand for, in one document. The writer only knows glyphs that are the one of a single
 * character; without this, readers and archives could not tell what the others say.
 */
final class GlyphMeanings {

    /** For a glyph whose text another one stands for: a space without width. */
    private static final String NOTHING = "\u200b";

    private static final int MOST_PER_BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final Map<String, SortedMap<Integer, String>> fonts = new TreeMap<>();

    /** Notes the glyphs of a text and says what they read as; what a glyph stood for first, it stands for always. */
    String read(FontFile font, ShapedText text, boolean rightToLeft) {
        SortedMap<Integer, String> meanings =
                fonts.computeIfAbsent(font.shaped().getPostscriptFontName(), name -> new TreeMap<>());
        List<String> read = new ArrayList<>();
        for (ShapedText.Glyph glyph : text.glyphs()) {
            if (glyph.isVisible()) {
                String known = meanings.putIfAbsent(glyph.code(), glyph.meaning());
                read.add(known == null ? glyph.meaning() : known);
            }
        }
        return String.join("", rightToLeft ? read.reversed() : read);
    }

    /** The document with the meanings of its glyphs. */
    byte[] addTo(byte[] pdf) {
        if (fonts.isEmpty()) {
            return pdf;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setDocumentId(0L);
            for (PDPage page : document.getPages()) {
                COSDictionary embedded = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                if (embedded != null) {
                    for (COSName name : embedded.keySet()) {
                        explain(document, embedded.getCOSDictionary(name));
                    }
                }
            }
            ByteArrayOutputStream explained = new ByteArrayOutputStream(pdf.length + 4096);
            document.save(explained);
            return explained.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void explain(PDDocument document, COSDictionary font) throws IOException {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        if (name.startsWith(FontFile.SHAPED_PREFIX)) {
            SortedMap<Integer, String> meanings = fonts.get(name.substring(FontFile.SHAPED_PREFIX.length()));
            if (meanings != null) {
                COSStream stream = document.getDocument().createCOSStream();
                try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    content.write(characterMap(meanings).getBytes(StandardCharsets.US_ASCII));
                }
                font.setItem(COSName.TO_UNICODE, stream);
            }
        }
    }

    private static String characterMap(SortedMap<Integer, String> meanings) {
        StringBuilder map = new StringBuilder(HEAD);
        List<Map.Entry<Integer, String>> entries = List.copyOf(meanings.entrySet());
        for (int from = 0; from < entries.size(); from += MOST_PER_BLOCK) {
            List<Map.Entry<Integer, String>> block =
                    entries.subList(from, Math.min(entries.size(), from + MOST_PER_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, String> entry : block) {
                String meaning = entry.getValue().isEmpty() ? NOTHING : entry.getValue();
                map.append("<%04X> <%s>\n"
                        .formatted(
                                entry.getKey(),
                                HexFormat.of().withUpperCase().formatHex(meaning.getBytes(StandardCharsets.UTF_16BE))));
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }
}
