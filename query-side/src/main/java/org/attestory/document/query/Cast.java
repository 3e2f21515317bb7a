package org.attestory.document.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Chooses the font for each character of a paragraph: as few fonts as can be, and never two within a western word. */
final class Cast {

    private final Typefaces typefaces;
    private final Typeface typeface;
    private final String paragraph;
    private @Nullable FontFile eastAsian;

    Cast(Typefaces typefaces, Typeface typeface, String paragraph) {
        this.typefaces = typefaces;
        this.typeface = typeface;
        this.paragraph = paragraph;
    }

    /** One for each {@code char} between two positions. */
    FontFile[] fonts(int start, int end) {
        FontFile[] fonts = new FontFile[end - start];
        FontFile own = typefaces.file(typeface);
        int from = start;
        while (from < end) {
            Writing writing = Writing.of(paragraph.codePointAt(from));
            int to = endOf(writing, from, end);
            String word = paragraph.substring(from, to);
            FontFile last = own;
            for (int i = from; i < to; ) {
                int character = paragraph.codePointAt(i);
                last = font(writing, word, character);
                int next = Math.min(to, i + Character.charCount(character));
                Arrays.fill(fonts, i - start, next - start, last);
                i = next;
            }
            // A space goes with the word before it, so that few words make a run of their own.
            while (to < end && Writing.isSpace(paragraph.charAt(to))) {
                fonts[to - start] = last.has(' ') ? last : own;
                to++;
            }
            from = to;
        }
        return fonts;
    }

    private int endOf(Writing writing, int from, int end) {
        int to = from;
        while (to < end) {
            int character = paragraph.codePointAt(to);
            boolean follows = to > from && (Writing.isWesternMark(character) || Writing.isJoiner(character));
            if (!follows && (Writing.isSpace(character) || Writing.of(character) != writing)) {
                break;
            }
            to += Character.charCount(character);
        }
        return Math.min(to, end);
    }

    private FontFile font(Writing writing, String word, int character) {
        return switch (writing) {
            case WESTERN -> western(word);
            case ARABIC, HEBREW, DEVANAGARI, HANGUL -> typefaces.file(ScriptFont.of(writing, typeface.isStrong()));
            case EAST_ASIAN -> eastAsian(word, character);
        };
    }

    private FontFile western(String word) {
        boolean marked = word.codePoints().anyMatch(Writing::isWesternMark);
        List<FontFile> candidates = typefaces.western(typeface);
        for (FontFile candidate : candidates) {
            IntPredicate drawn = character ->
                    candidate.hasPlain(character) || (Writing.isWesternMark(character) && candidate.has(character));
            if (word.codePoints().allMatch(drawn)
                    && (!marked || candidate.shaper().shape(word, false).isSound())) {
                return candidate;
            }
        }
        return candidates.getLast();
    }

    /** One that has all squares of the paragraph, else of the word, else the character. */
    private FontFile eastAsian(String word, int character) {
        FontFile all = eastAsian;
        if (all == null) {
            all = typefaces.eastAsian(squares(paragraph));
            eastAsian = all;
        }
        FontFile font = all.hasAll(word) ? all : typefaces.eastAsian(word);
        return font.has(character) ? font : typefaces.eastAsian(Character.toString(character));
    }

    private static String squares(String text) {
        StringBuilder squares = new StringBuilder();
        text.codePoints()
                .filter(character -> Writing.of(character) == Writing.EAST_ASIAN)
                .forEach(squares::appendCodePoint);
        return squares.toString();
    }
}
