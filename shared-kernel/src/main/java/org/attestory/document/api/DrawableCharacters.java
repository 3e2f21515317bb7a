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
    private static final int FIRST_MARK = 0x300;
    private static final int LAST_MARK = 0x36f;

    /** Other scripts' letters, on which the marks of Latin, Greek and Cyrillic are not placed. */
    private static final BitSet BARE =
            ranges("590-6ff 750-77f 8a0-97f 1100-11ff 2e80-2fff 3001-9fff ac00-d7ff f900-faff fb50-fdff"
                    + " fe30-fe4f fe70-feff ff00-ffef 20000-3ffff");

    private static final BitSet DRAWABLE = ranges(resource());

    private DrawableCharacters() {}

    /** The code points of a text that no bundled font has, in order; empty if the text can be drawn. */
    public static NavigableSet<Integer> missing(String text) {
        NavigableSet<Integer> missing = new TreeSet<>();
        boolean bare = false;
        for (int codePoint :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            boolean mark = FIRST_MARK <= codePoint && codePoint <= LAST_MARK;
            if (!DRAWABLE.get(codePoint) || (mark && bare)) {
                missing.add(codePoint);
            }
            if (!mark && Character.getType(codePoint) != Character.FORMAT) {
                bare = BARE.get(codePoint);
            }
        }
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

    private static BitSet ranges(String written) {
        BitSet codePoints = new BitSet();
        Matcher ranges = RANGE.matcher(written);
        while (ranges.find()) {
            int from = Integer.parseInt(ranges.group(1), HEXADECIMAL);
            int to = ranges.group(2) == null ? from : Integer.parseInt(ranges.group(2), HEXADECIMAL);
            codePoints.set(from, to + 1);
        }
        return codePoints;
    }

    private static String resource() {
        try (InputStream resource =
                Objects.requireNonNull(DrawableCharacters.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
