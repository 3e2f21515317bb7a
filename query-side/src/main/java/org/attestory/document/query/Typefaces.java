package org.attestory.document.query;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bundled fonts: the cuts of the designs, and behind them the fonts of the scripts that no cut covers. */
final class Typefaces implements GlyphCoverage {

    /** What most documents are set in; the rest is read when it is needed. */
    private static final Set<Typeface> USUAL =
            Set.of(Typeface.DISPLAY, Typeface.TEXT, Typeface.ITALIC, Typeface.STRONG);

    private static final String JAPANESE = "ja";

    private final Map<Typeface, FontFile> cuts = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Cut> descriptions;
    private final Map<ScriptFont, FontFile> scripts = new EnumMap<>(ScriptFont.class);
    private final Set<FontFile> western = new HashSet<>();
    private final Typesetter typesetter = new Typesetter(this);
    private final boolean japanese;
    private final Typefaces forJapanese;

    Typefaces() {
        Map<String, FontFile> files = new HashMap<>();
        for (Typeface typeface : Typeface.values()) {
            cuts.put(typeface, files.computeIfAbsent(typeface.file(), FontFile::new));
        }
        for (ScriptFont script : ScriptFont.values()) {
            scripts.put(script, new FontFile(script.file()));
        }
        western.addAll(cuts.values());
        western.add(file(ScriptFont.BROAD));
        descriptions = new EnumMap<>(Typeface.class);
        USUAL.forEach(this::description);
        japanese = false;
        forJapanese = new Typefaces(this);
    }

    /** The same fonts, of which ideographs take the Japanese one. */
    private Typefaces(Typefaces shared) {
        cuts.putAll(shared.cuts);
        scripts.putAll(shared.scripts);
        western.addAll(shared.western);
        descriptions = shared.descriptions;
        japanese = true;
        forJapanese = this;
    }

    /** For documents in that language: Chinese and Japanese write the same ideographs in different forms. */
    Typefaces in(String language) {
        return language.equals(JAPANESE) ? forJapanese : this;
    }

    FontFile file(Typeface typeface) {
        return Objects.requireNonNull(cuts.get(typeface));
    }

    FontFile file(ScriptFont script) {
        return Objects.requireNonNull(scripts.get(script));
    }

    /** One for each cut, even where cuts share a font. */
    Cut description(Typeface typeface) {
        synchronized (descriptions) {
            return descriptions.computeIfAbsent(
                    typeface, cut -> new Cut(cut, file(cut).plain()));
        }
    }

    Typesetter typesetter() {
        return typesetter;
    }

    boolean isWestern(FontFile font) {
        return western.contains(font);
    }

    /** Where to look for western letters: in the cut itself, in the text of its kind, then further. */
    List<FontFile> western(Typeface preferred) {
        return Stream.concat(
                        Stream.of(preferred, preferred.text(), Typeface.TEXT).map(this::file),
                        Stream.of(file(ScriptFont.BROAD)))
                .distinct()
                .toList();
    }

    /** The first font in the order of preference that has all of a text in squares, else the one with the most of them. */
    FontFile eastAsian(String text) {
        return ScriptFont.forSquares(text, japanese).stream()
                .map(this::file)
                .filter(font -> font.hasAll(text))
                .findFirst()
                .orElseGet(() -> file(ScriptFont.IDEOGRAPHS));
    }

    /**
     * The cut for a text: the preferred one if it has all western letters of it, else a text cut, so that two kinds of
     * letters do not meet in one line. What belongs to other scripts is set in their fonts with any cut.
     */
    Typeface suitable(Typeface preferred, String text) {
        return Stream.of(preferred, preferred.text(), Typeface.TEXT)
                .filter(cut -> text.codePoints().filter(Writing::isPlain).allMatch(file(cut)::hasPlain))
                .findFirst()
                .orElse(preferred.text());
    }

    /** The width of a line in points, as it will be drawn. */
    float width(Typeface typeface, String text, float size) {
        return typesetter.width(typeface, text) * size;
    }

    @Override
    public SortedSet<Integer> missing(String text) {
        SortedSet<Integer> missing = new TreeSet<>();
        Writing before = Writing.WESTERN;
        for (int codePoint : PrintableText.of(text).codePoints().toArray()) {
            boolean mark = Writing.isWesternMark(codePoint);
            if ((mark && before != Writing.WESTERN) || !isDrawable(codePoint)) {
                missing.add(codePoint);
            }
            before = mark ? before : Writing.of(codePoint);
        }
        return missing;
    }

    private boolean isDrawable(int codePoint) {
        FontFile broad = file(ScriptFont.BROAD);
        return switch (Writing.of(codePoint)) {
            case WESTERN ->
                file(Typeface.TEXT).hasPlain(codePoint)
                        || broad.hasPlain(codePoint)
                        || Writing.isJoiner(codePoint)
                        || (Writing.isWesternMark(codePoint) && broad.has(codePoint));
            case HEBREW ->
                Writing.isModernHebrew(codePoint) && hasBoth(ScriptFont.HEBREW, ScriptFont.HEBREW_STRONG, codePoint);
            case ARABIC -> hasBoth(ScriptFont.ARABIC, ScriptFont.ARABIC_STRONG, codePoint);
            case DEVANAGARI -> hasBoth(ScriptFont.DEVANAGARI, ScriptFont.DEVANAGARI_STRONG, codePoint);
            case HANGUL -> file(ScriptFont.KOREAN).has(codePoint);
            case EAST_ASIAN ->
                !Writing.isMark(codePoint)
                        && ScriptFont.SQUARES.stream().map(this::file).anyMatch(font -> font.has(codePoint));
        };
    }

    private boolean hasBoth(ScriptFont regular, ScriptFont strong, int codePoint) {
        return file(regular).has(codePoint) && file(strong).has(codePoint);
    }
}
