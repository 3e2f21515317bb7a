package org.attestory.document.query;

/**
 * Where text may stand on a page, in millimetres.
 *
 * @param aside the width of a column for labels, left of the main text
 * @param left of the main text
 * @param measure the width of the main text
 * @param top of the main text at the earliest
 * @param bottom of the page that stays free
 * @param footLeft of signatures and proof
 * @param footWidth of signatures and proof
 * @param signatures the width of all signatures together
 * @param widestSignature of one of them
 * @param proof the width of number, code and address
 * @param columns into which facts are laid where a design tabulates them
 * @param rise how much of the height that is left over goes above the main text, 0 to 1
 * @param widestGap between texts, if there is room
 */
record Room(
        float aside,
        float left,
        float measure,
        float top,
        float bottom,
        float footLeft,
        float footWidth,
        float signatures,
        float widestSignature,
        float proof,
        int columns,
        float rise,
        float widestGap) {

    /** Between texts at least. */
    static final float TIGHTEST_GAP = 1.2f;
}
