package org.attestory.document.query;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cuts that documents are set in; templates name them as font families, in lower case with dashes. */
enum Typeface {
    /** Names and titles, in large sizes. */
    DISPLAY("Cormorant-SemiBold", 0),
    /** Running text, and everything that the display cut lacks. */
    TEXT("EBGaramond-Regular", 0),
    ITALIC("EBGaramond-Italic", 0),
    STRONG("EBGaramond-SemiBold", 0),
    /** Capitals, which need air between them; more than this and readers take each letter for a word. */
    LABEL("EBGaramond-SemiBold", 0.11f),
    /** Codes, slightly spaced so that groups read apart. */
    CODE("EBGaramond-SemiBold", 0.06f),
    /** Running text of designs without serifs. */
    SANS("SourceSans3-Regular", 0),
    SANS_ITALIC("SourceSans3-Italic", 0),
    SANS_STRONG("SourceSans3-SemiBold", 0),
    /** Capitals without serifs, with air between them. */
    SANS_LABEL("SourceSans3-SemiBold", 0.09f),
    /** Codes without serifs, slightly spaced. */
    SANS_CODE("SourceSans3-SemiBold", 0.05f),
    /** Names without serifs, in large sizes. */
    SANS_LIGHT("SourceSans3-Light", 0),
    /** Inscriptions: capitals and small capitals of Roman proportions. */
    CAPITALS("Cinzel-Medium", 0.05f),
    /** Names on festive occasions. */
    FESTIVE("PlayfairDisplay-MediumItalic", 0),
    /** Facts and codes in columns. */
    MONO("IBMPlexMono-Medium", 0);

    private static final Map<String, Typeface> FAMILIES =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Typeface::family, typeface -> typeface));

    private final String file;
    private final float tracking;

    Typeface(String file, float tracking) {
        this.file = file;
        this.tracking = tracking;
    }

    /** Its file under {@code documents/fonts}. */
    String file() {
        return file + ".ttf";
    }

    /** Extra space after each character, in em. */
    float tracking() {
        return tracking;
    }

    /** Whether other scripts are set in their heavier cut with it. */
    boolean isStrong() {
        return switch (this) {
            case STRONG, LABEL, CODE, SANS_STRONG, SANS_LABEL, SANS_CODE -> true;
            case DISPLAY, TEXT, ITALIC, SANS, SANS_ITALIC, SANS_LIGHT, CAPITALS, FESTIVE, MONO -> false;
        };
    }

    /** The cut for texts that this one cannot set, with more letters. */
    Typeface text() {
        return switch (this) {
            case DISPLAY, TEXT, ITALIC, CAPITALS, FESTIVE -> TEXT;
            case STRONG, LABEL, CODE -> STRONG;
            case SANS, SANS_ITALIC, SANS_LIGHT, MONO -> SANS;
            case SANS_STRONG, SANS_LABEL, SANS_CODE -> SANS_STRONG;
        };
    }

    String family() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cut that a template names, else the one for text. */
    static Typeface ofFamily(String family) {
        return FAMILIES.getOrDefault(family, TEXT);
    }
}
