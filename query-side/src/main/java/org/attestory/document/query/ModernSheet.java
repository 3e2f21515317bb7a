package org.attestory.document.query;

import org.attestory.template.api.PageFormat;

/** White space, one strong line, a sans-serif, flush left. */
final class ModernSheet implements Sheet {

    /** In millimetres, as the others. */
    static final float SEAL = 34;

    static final float SEAL_EDGE = 25;

    @Override
    public Room room(PageFormat page) {
        float width = page.width();
        return page.isLandscape()
                ? new Room(0, 34, width - 59, 25, 22, 34, width - 59, width - 105, 58, width - 100, 6, 0.35f, 5)
                : new Room(0, 32, width - 54, 30, 20, 32, width - 54, width - 54, 58, width - 92, 3, 0.2f, 7.5f);
    }

    @Override
    public Face face(Part part) {
        return switch (part) {
            case INSTITUTION -> Face.of(Typeface.SANS_LABEL, 11.5f, 9).capital().within(0.76f);
            case PLACE -> Face.of(Typeface.SANS, 10.5f, 9).within(0.76f);
            case KIND -> Face.of(Typeface.SANS_LIGHT, 22, 16).within(0.76f);
            case LEAD, VERB -> Face.of(Typeface.SANS, 12, 9.5f);
            case HOLDER -> Face.of(Typeface.SANS_STRONG, 47, 25);
            case TITLE -> Face.of(Typeface.SANS_LIGHT, 26, 17);
            case FACTS -> Face.of(Typeface.SANS_STRONG, 10.5f, 9);
            case HONOURS -> Face.of(Typeface.SANS_STRONG, 12.5f, 10);
            case OUTCOMES -> Face.of(Typeface.SANS, 9.5f, 9);
            case FREE -> Face.of(Typeface.SANS, 9.5f, 9).within(0.8f);
            case SIGNATORY -> Face.of(Typeface.SANS_STRONG, 10.5f, 8.5f);
            case ROLE -> Face.of(Typeface.SANS, 9, 8);
        };
    }

    @Override
    public Typeface lettering() {
        return Typeface.SANS_STRONG;
    }

    @Override
    public Artwork paper(Stationery stationery) {
        return new ModernPaper(stationery);
    }
}
