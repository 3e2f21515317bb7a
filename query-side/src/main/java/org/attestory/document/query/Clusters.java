package org.attestory.document.query;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.IntUnaryOperator;

/** Which glyphs of a shaped text stand for which of its characters. */
final class Clusters {

    private final GlyphVector vector;
    private final String text;
    private final boolean rightToLeft;
    private final IntUnaryOperator glyphs;

    /**
     * The clusters of a shaped text.
     *
     * @param glyphs the glyph of a character that stands alone
     */
    Clusters(GlyphVector vector, String text, boolean rightToLeft, IntUnaryOperator glyphs) {
        this.vector = vector;
        this.text = text;
        this.rightToLeft = rightToLeft;
        this.glyphs = glyphs;
    }

    /** What each glyph stands for, in reading order; empty where another glyph of the cluster stands for it. */
    List<String> meanings() {
        int count = vector.getNumGlyphs();
        List<String> meanings = new ArrayList<>(Collections.nCopies(count, ""));
        int[] starts = vector.getGlyphCharIndices(0, count, new int[count]);
        int[] distinct = Arrays.stream(starts).distinct().sorted().toArray();
        for (int i = 0; i < distinct.length; i++) {
            int end = i + 1 < distinct.length ? distinct[i + 1] : text.length();
            List<Integer> cluster = new ArrayList<>();
            for (int glyph = 0; glyph < count; glyph++) {
                if (starts[glyph] == distinct[i]) {
                    cluster.add(glyph);
                }
            }
            explain(rightToLeft ? cluster.reversed() : cluster, text.substring(distinct[i], end), meanings);
        }
        return meanings;
    }

    /** Each glyph that is the one of a character stands for it; the first of the others stands for the rest. */
    private void explain(List<Integer> cluster, String characters, List<String> meanings) {
        String visible = ShapedText.visible(characters, rightToLeft);
        SequencedSet<Integer> open = new LinkedHashSet<>(cluster);
        StringBuilder rest = new StringBuilder();
        if (cluster.size() > 1) {
            visible.codePoints().forEach(character -> {
                int glyph = glyphs.applyAsInt(character);
                Integer own = open.stream()
                        .filter(index -> vector.getGlyphCode(index) == glyph)
                        .findFirst()
                        .orElse(null);
                if (own == null) {
                    rest.appendCodePoint(character);
                } else {
                    meanings.set(own, Character.toString(character));
                    open.remove(own);
                }
            });
        } else {
            rest.append(visible);
        }
        if (!open.isEmpty()) {
            meanings.set(open.getFirst(), rest.toString());
        }
    }
}
