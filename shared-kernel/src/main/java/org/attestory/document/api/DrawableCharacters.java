package org.attestory.document.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.RefusalCode;
import org.attestory.kernel.RefusedException;

/**
 * The characters that certificates can be drawn with: what the bundled fonts have between them. The list is kept here, so
 * that a text is refused where it is typed, long before a document is drawn; a test beside the fonts holds the two
 * together.
 */
public final class DrawableCharacters {

    private static final String RESOURCE = "drawable-characters.txt";
    private static final Pattern RANGE = Pattern.compile("([0-9a-f]+)(?:-([0-9a-f]+))?");
    private static final int HEXADECIMAL = 16;
    private static final int MOST_NAMED = 10;
    private static final String NOTHING_TO_CARRY_A_MARK = "\u25cc";
    private static final BitSet DRAWABLE = read();

    private DrawableCharacters() {}

    /** The code points of a text that no bundled font has, in order; empty if the text can be drawn. */
    public static NavigableSet<Integer> missing(String text) {
        NavigableSet<Integer> missing = new TreeSet<>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(codePoint -> !DRAWABLE.get(codePoint))
                .forEach(missing::add);
        return missing;
    }

    /** Characters for people to read, each by itself and by its code point. */
    public static String named(NavigableSet<Integer> codePoints) {
        String names = codePoints.stream()
                .limit(MOST_NAMED)
                .map(DrawableCharacters::named)
                .collect(Collectors.joining(", "));
        return codePoints.size() > MOST_NAMED ? names + ", \u2026" : names;
    }

    /** Refuses texts that cannot be drawn; the argument {@code characters} names what is missing. */
    public static void refuseMissing(Stream<String> texts, RefusalCode code) {
        NavigableSet<Integer> missing = missing(texts.collect(Collectors.joining("\n")));
        if (!missing.isEmpty()) {
            throw new RefusedException(code, Map.of("characters", named(missing)));
        }
    }

    private static String named(int codePoint) {
        String number = "U+%04X".formatted(codePoint);
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> number;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                NOTHING_TO_CARRY_A_MARK + Character.toString(codePoint) + " (" + number + ")";
            default -> Character.toString(codePoint) + " (" + number + ")";
        };
    }

    private static BitSet read() {
        BitSet drawable = new BitSet();
        try (InputStream resource =
                Objects.requireNonNull(DrawableCharacters.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Matcher ranges = RANGE.matcher(new String(resource.readAllBytes(), StandardCharsets.US_ASCII));
            while (ranges.find()) {
                int from = Integer.parseInt(ranges.group(1), HEXADECIMAL);
                int to = ranges.group(2) == null ? from : Integer.parseInt(ranges.group(2), HEXADECIMAL);
                drawable.set(from, to + 1);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return drawable;
    }
}
