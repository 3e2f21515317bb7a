package org.attestory.document.query;

import org.attestory.template.api.PageFormat;

/** As an engineering drawing: a frame with zones, a grid of facts, a title block. */
final class TechnicalSheet implements Sheet {

    /** In millimetres, as the others. */
    static final float FRAME = 15;

    @Override
    public Room room(PageFormat page) {
        float width = page.width();
        return page.isLandscape()
                ? new Room(0, 24, width - 48, 23, FRAME, FRAME, width - 2 * FRAME, width - 136, 58, 50, 4, 0, 4)
                : new Room(
                        0,
                        23,
                        width - 46,
                        23,
                        FRAME,
                        FRAME,
                        width - 2 * FRAME,
                        width - 2 * FRAME - 12,
                        60,
                        width - 80,
                        2,
                        0,
                        7);
    }

    @Override
    public Face face(Part part) {
        return switch (part) {
            case INSTITUTION -> Face.of(Typeface.SANS_STRONG, 14, 10).within(0.76f);
            case PLACE -> Face.of(Typeface.SANS, 10, 9).within(0.76f);
            case KIND -> Face.of(Typeface.SANS_LABEL, 17, 12).capital().within(0.76f);
            case LEAD, VERB -> Face.of(Typeface.SANS, 10.5f, 9).within(0.76f);
            case HOLDER -> Face.of(Typeface.SANS_STRONG, 38, 21).within(0.76f);
            case TITLE -> Face.of(Typeface.SANS_STRONG, 22, 14).within(0.76f);
            case FACTS -> Face.of(Typeface.MONO, 10, 8.5f);
            case HONOURS -> Face.of(Typeface.SANS_STRONG, 12, 10);
            case OUTCOMES -> Face.of(Typeface.SANS, 9.5f, 9);
            case FREE -> Face.of(Typeface.SANS_ITALIC, 9.5f, 9).within(0.9f);
            case SIGNATORY -> Face.of(Typeface.SANS_STRONG, 10, 8.5f);
            case ROLE -> Face.of(Typeface.SANS, 8.5f, 8);
        };
    }

    @Override
    public Typeface lettering() {
        return Typeface.SANS_STRONG;
    }

    @Override
    public Artwork paper(Stationery stationery) {
        return new TechnicalPaper(stationery);
    }
}
