package org.attestory.template.api;

/** The sheet that a certificate is printed on; sizes in millimetres (ISO 216; ANSI/ASME Y14.1 for Letter). */
public enum PageFormat {
    A4_LANDSCAPE(297, 210),
    A4_PORTRAIT(210, 297),
    LETTER_LANDSCAPE(279.4f, 215.9f),
    LETTER_PORTRAIT(215.9f, 279.4f);

    private final float width;
    private final float height;

    PageFormat(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    public float width() {
        return width;
    }

    /** In millimetres. */
    public float height() {
        return height;
    }

    public boolean isLandscape() {
        return width > height;
    }
}
