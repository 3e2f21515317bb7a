package org.attestory.document.query;

import java.util.Locale;

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

    String family() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
