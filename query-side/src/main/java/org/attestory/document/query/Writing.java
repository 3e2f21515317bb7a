package org.attestory.document.query;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** The ways of writing that documents know, by what they ask of a font. */
enum Writing {
    /** Latin, Greek and Cyrillic, and the signs and figures that all share: set in the cut of the design. */
    WESTERN,
    /** From right to left, in letters that join. */
    ARABIC(0x600, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff),
    /** From right to left, with points around the letters. */
    HEBREW(0x590, 0x5ff),
    /** In syllables, whose signs move and merge. */
    DEVANAGARI(0x900, 0x97f),
    /** In syllables of Korean letters. */
    HANGUL(0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7ff),
    /** Chinese and Japanese: in squares, with a line break between any two. */
    EAST_ASIAN(0x2e80, 0x312f, 0x3190, 0x9fff, 0xf900, 0xfaff, 0xfe30, 0xfe4f, 0xff00, 0xffef, 0x20000, 0x3ffff);

    private static final int FIRST_MARK = 0x300;
    private static final int LAST_MARK = 0x36f;

    private static final List<Writing> OTHERS = List.of(ARABIC, HEBREW, DEVANAGARI, HANGUL, EAST_ASIAN);

    @SuppressWarnings("ImmutableEnumChecker") // Nobody writes to it.
    private final int[] blocks;

    /**
     * A way of writing.
     *
     * @param blocks first and last character of each block
     */
    Writing(int... blocks) {
        this.blocks = blocks;
    }

    static Writing of(int codePoint) {
        if (codePoint >= HEBREW.blocks[0]) {
            for (Writing writing : OTHERS) {
                if (writing.has(codePoint)) {
                    return writing;
                }
            }
        }
        return WESTERN;
    }

    private boolean has(int codePoint) {
        for (int i = 0; i < blocks.length; i += 2) {
            if (blocks[i] <= codePoint && codePoint <= blocks[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether its letters take their form from their neighbours. */
    boolean isShaped() {
        return this == ARABIC || this == HEBREW || this == DEVANAGARI;
    }

    /** Whether a western font draws the character by itself, from left to right. */
    static boolean isPlain(int codePoint) {
        if (of(codePoint) != WESTERN || isRightToLeft(codePoint)) {
            return false;
        }
        boolean known = switch (UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC, COMMON -> true;
            default -> false;
        };
        return known
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> !isMark(codePoint);
                };
    }

    /** A mark of the western scripts that stands on the letter before it. */
    static boolean isWesternMark(int codePoint) {
        return codePoint >= FIRST_MARK && codePoint <= LAST_MARK;
    }

    /** Letters, vowel points and signs of today's Hebrew; the accents for chanting stack in ways that are not drawn here. */
    static boolean isModernHebrew(int codePoint) {
        return codePoint >= 0x5b0;
    }

    /** Whether a western mark stands below its letter. */
    static boolean isBelow(String mark) {
        int first = mark.isEmpty() ? 0 : mark.codePointAt(0);
        return (first >= 0x316 && first <= 0x333 && first != 0x31a && first != 0x31b)
                || (first >= 0x339 && first <= 0x33c)
                || (first >= 0x347 && first <= 0x349)
                || (first >= 0x353 && first <= 0x356);
    }

    /** Whether Arabic is written with its vowels, which stand high above and deep below the letters. */
    static boolean isVocalized(String text) {
        return text.codePoints().anyMatch(character -> of(character) == ARABIC && isMark(character));
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Invisible, but tells the letters beside it whether to join. */
    static boolean isJoiner(int codePoint) {
        return codePoint == '\u200c' || codePoint == '\u200d';
    }

    static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\u00a0';
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
