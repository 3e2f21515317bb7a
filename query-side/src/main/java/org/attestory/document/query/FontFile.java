package org.attestory.document.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.BaseFont;
import org.springframework.util.function.SingletonSupplier;
import org.xhtmlrenderer.pdf.FontDescription;

/**
 * A bundled font, read on first use. Text that is set character by character and text that is shaped are embedded as two
 * subsets: what a glyph stands for is a matter of characters in one and of context in the other.
 */
final class FontFile {

    /** What the names of the subsets for shaped text start with. */
    static final String SHAPED_PREFIX = "SSSSSS+";

    private static final int[][] WESTERN_BLOCKS = {{0x20, 0x2e7f}, {0xa720, 0xa7ff}, {0xab30, 0xab6f}, {0xfb00, 0xfb06}
    };

    private final String name;
    private final SingletonSupplier<byte[]> bytes;
    private final SingletonSupplier<BaseFont> plain;
    private final SingletonSupplier<BaseFont> embeddedShaped;
    private final SingletonSupplier<FontDescription> description;
    private final SingletonSupplier<BitSet> western;
    private final SingletonSupplier<Shaper> shaper;

    FontFile(String file) {
        name = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        bytes = SingletonSupplier.of(() -> Resources.bytes("fonts/" + file));
        plain = SingletonSupplier.of(() -> embedded('A'));
        embeddedShaped = SingletonSupplier.of(() -> embedded(SHAPED_PREFIX.charAt(0)));
        description = SingletonSupplier.of(() -> new FontDescription(plain()));
        western = SingletonSupplier.of(this::westernCharacters);
        shaper = SingletonSupplier.of(() -> new Shaper(name, bytes.obtain()));
    }

    /** For text that is set character by character. */
    BaseFont plain() {
        return plain.obtain();
    }

    /** For text that is set glyph by glyph. */
    BaseFont shaped() {
        return embeddedShaped.obtain();
    }

    Shaper shaper() {
        return shaper.obtain();
    }

    FontDescription description() {
        return description.obtain();
    }

    boolean has(int codePoint) {
        return plain().charExists(codePoint);
    }

    boolean hasAll(String text) {
        return text.codePoints().allMatch(this::has);
    }

    /** Whether it draws that western character by itself. */
    boolean hasPlain(int codePoint) {
        return western.obtain().get(codePoint);
    }

    /** In em. */
    float width(String text) {
        return plain().getWidth(text) / 1000f;
    }

    private BitSet westernCharacters() {
        BitSet characters = new BitSet();
        for (int[] block : WESTERN_BLOCKS) {
            for (int codePoint = block[0]; codePoint <= block[1]; codePoint++) {
                characters.set(codePoint, has(codePoint) && Writing.isPlain(codePoint));
            }
        }
        return characters;
    }

    private BaseFont embedded(char prefix) {
        try {
            // From bytes: from a path, every subset would read the file anew, byte by byte.
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, bytes.obtain(), null);
            font.setSubset(true);
            // Optional since PDF/A-2, and the writer lists the wrong glyphs in it.
            font.setIncludeCidSet(false);
            // Outlines hardly get smaller with more effort.
            font.setCompressionLevel(Deflater.BEST_SPEED);
            font.setSecureRandom(new FixedSubsetPrefix(prefix));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("documents/fonts/" + name, e);
        }
    }

    /** Subset names start with six letters that only need to be unique in a document: always the same ones, so that equal content gives equal bytes. */
    private static final class FixedSubsetPrefix extends SecureRandom {

        private final double fraction;

        FixedSubsetPrefix(char letter) {
            fraction = (letter - 'A' + 0.5) / 26;
        }

        @Override
        public double nextDouble() {
            return fraction;
        }
    }
}
