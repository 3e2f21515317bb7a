package org.attestory.document.query;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** The fonts for what the cuts of a design lack. They are read when the first text needs them. */
enum ScriptFont {
    /** All western letters and marks, for the rare ones that the cuts lack. */
    BROAD("NotoSerif-Regular"),
    ARABIC("Amiri-Regular"),
    ARABIC_STRONG("Amiri-Bold"),
    HEBREW("NotoSerifHebrew-Regular"),
    HEBREW_STRONG("NotoSerifHebrew-SemiBold"),
    DEVANAGARI("NotoSerifDevanagari-Regular"),
    DEVANAGARI_STRONG("NotoSerifDevanagari-SemiBold"),
    SIMPLIFIED_CHINESE("NotoSerifSC-Regular"),
    TRADITIONAL_CHINESE("NotoSerifTC-Regular"),
    JAPANESE("NotoSerifJP-Regular"),
    KOREAN("AttestoryKorean-Regular"),
    /** All ideographs in one style, for texts that no font of a region covers alone. */
    IDEOGRAPHS("DroidSansFallback");

    /** What is written in squares, in the order of preference for a text that several cover. */
    static final List<ScriptFont> SQUARES = List.of(SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE, JAPANESE, IDEOGRAPHS);

    private static final List<ScriptFont> JAPANESE_FIRST =
            List.of(JAPANESE, IDEOGRAPHS, SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE);

    private final String file;

    ScriptFont(String file) {
        this.file = file;
    }

    /** Its file under {@code documents/fonts}, compressed. */
    String file() {
        return file + ".ttf.gz";
    }

    /**
     * The fonts for a text in squares, best first: its kana tell Japanese from Chinese, else the language around it.
     *
     * @param japanese whether it stands in a Japanese document
     */
    static List<ScriptFont> forSquares(String text, boolean japanese) {
        boolean kana = text.codePoints().anyMatch(character -> switch (UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA -> true;
            default -> false;
        });
        return japanese || kana ? JAPANESE_FIRST : SQUARES;
    }

    static ScriptFont of(Writing writing, boolean strong) {
        return switch (writing) {
            case WESTERN -> BROAD;
            case ARABIC -> strong ? ARABIC_STRONG : ARABIC;
            case HEBREW -> strong ? HEBREW_STRONG : HEBREW;
            case DEVANAGARI -> strong ? DEVANAGARI_STRONG : DEVANAGARI;
            case HANGUL -> KOREAN;
            case EAST_ASIAN -> IDEOGRAPHS;
        };
    }
}
