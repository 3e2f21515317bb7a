package org.attestory.document.query;

import java.awt.Color;

/** The colours of the classical design. */
final class Palette {

    static final Color PAPER = new Color(0xFFFDF7);
    static final Color WATERMARK = new Color(0xF2ECDD);
    static final Color BLUE = new Color(0x1D3557);
    static final Color PALE_BLUE = new Color(0x8FA3BF);
    static final Color GOLD = new Color(0xA98442);
    static final Color PALE_GOLD = new Color(0xD3BC8B);

    private Palette() {}
}
