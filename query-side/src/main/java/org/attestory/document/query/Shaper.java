package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/**
 * Lets a font choose and place its glyphs for a text: letters join, signs move to where they are read, marks find their
 * letter. The shaping engine is the platform's.
 */
final class Shaper {

    private static final float UNITS = ShapedText.UNITS;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, false, true);
    private static final int MOST_KEPT = 2_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final Font font;
    private final Cache<Key, ShapedText> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(KEPT_FOR)
            .build();

    static {
        PlatformFonts.ignore();
    }

    Shaper(String name, byte[] file) {
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, UNITS,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (FontFormatException e) {
            throw new IllegalStateException("documents/fonts/" + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException("documents/fonts/" + name, e);
        }
    }

    /** A text of one direction, measured several times while a page is fitted, is shaped once. */
    ShapedText shape(String text, boolean rightToLeft) {
        return kept.get(new Key(text, rightToLeft), this::shape);
    }

    private ShapedText shape(Key key) {
        char[] characters = key.text.toCharArray();
        int direction = key.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(UNHINTED, characters, 0, characters.length, direction);
        return ShapedText.of(vector, new Clusters(vector, key.text, key.rightToLeft, this::glyph).meanings());
    }

    private int glyph(int codePoint) {
        return font.createGlyphVector(UNHINTED, Character.toString(codePoint)).getGlyphCode(0);
    }

    private record Key(String text, boolean rightToLeft) {}
}
