package org.attestory.document.query;

import org.attestory.template.api.PageFormat;

/** Type alone, as on a good title page: labels in italics beside a hairline, what they stand for to its right. */
final class PlainSheet implements Sheet {

    @Override
    public Room room(PageFormat page) {
        float width = page.width();
        return page.isLandscape()
                ? new Room(64, 86, width - 112, 25, 24, 22, width - 46, width - 138, 58, width - 145, 1, 0.35f, 4.2f)
                : new Room(46, 66, width - 90, 30, 24, 20, width - 40, width - 40, 58, width - 124, 1, 0.3f, 7);
    }

    @Override
    public Face face(Part part) {
        return switch (part) {
            case INSTITUTION -> Face.of(Typeface.LABEL, 12.5f, 9).capital();
            case PLACE -> Face.of(Typeface.ITALIC, 12, 9);
            case KIND -> Face.of(Typeface.DISPLAY, 27, 19);
            case LEAD, VERB -> Face.of(Typeface.ITALIC, 12.5f, 12.5f).within(0.3f);
            case HOLDER -> Face.of(Typeface.DISPLAY, 50, 25);
            case TITLE -> Face.of(Typeface.DISPLAY, 26, 16);
            case FACTS -> Face.of(Typeface.TEXT, 11.5f, 9.5f);
            case HONOURS -> Face.of(Typeface.TEXT, 11.5f, 10);
            case OUTCOMES -> Face.of(Typeface.TEXT, 10, 9.5f);
            case FREE -> Face.of(Typeface.ITALIC, 10.5f, 9.5f);
            case SIGNATORY -> Face.of(Typeface.STRONG, 11, 8.5f);
            case ROLE -> Face.of(Typeface.ITALIC, 9.5f, 8);
        };
    }

    @Override
    public Artwork paper(Stationery stationery) {
        return new PlainPaper(stationery);
    }
}
