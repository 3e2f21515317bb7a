package org.attestory.document.query;

import java.awt.Color;
import java.util.Map;
import org.attestory.template.api.PageFormat;

/** As a university's diploma: centred, formal, inscribed capitals, its arms above and a wafer with ribbons below. */
final class AcademicSheet implements Sheet {

    /** In millimetres, as the others. */
    static final float SEAL = 35;

    static final float SEAL_LEFT = 28;
    static final float SEAL_BOTTOM = 23.5f;

    @Override
    public Room room(PageFormat page) {
        float width = page.width();
        return page.isLandscape()
                ? new Room(0, 32, width - 64, 22, 23.5f, 28, width - 56, width - 136, 58, width - 132, 4, 0.35f, 4.2f)
                : new Room(0, 28, width - 56, 30, 24, 28, width - 56, width - 56, 62, width - 130, 3, 0.4f, 7);
    }

    @Override
    public Face face(Part part) {
        return switch (part) {
            case INSTITUTION -> Face.of(Typeface.CAPITALS, 25, 15).capital();
            case PLACE -> Face.of(Typeface.ITALIC, 12.5f, 9);
            case KIND -> Face.of(Typeface.CAPITALS, 14.5f, 11).capital();
            case LEAD, VERB -> Face.of(Typeface.ITALIC, 13, 10);
            case HOLDER -> Face.of(Typeface.DISPLAY, 47, 26);
            case TITLE -> Face.of(Typeface.DISPLAY, 25, 17);
            case FACTS -> Face.of(Typeface.TEXT, 11.5f, 10).within(0.86f);
            case HONOURS -> Face.of(Typeface.ITALIC, 14, 11);
            case OUTCOMES -> Face.of(Typeface.TEXT, 9.5f, 9).within(0.84f);
            case FREE -> Face.of(Typeface.ITALIC, 10, 9.5f).within(0.8f);
            case SIGNATORY -> Face.of(Typeface.STRONG, 11, 8.5f);
            case ROLE -> Face.of(Typeface.ITALIC, 9.5f, 8);
        };
    }

    @Override
    public Typeface lettering() {
        return Typeface.CAPITALS;
    }

    @Override
    public Color ground(Palette palette) {
        return palette.paper();
    }

    @Override
    public Artwork paper(Stationery stationery) {
        return new AcademicPaper(stationery);
    }

    @Override
    public Map<String, Artwork> ornaments(Stationery stationery) {
        return Map.of(
                "arms",
                new Arms(stationery),
                "flourish",
                new Flourish(stationery.palette().accent()));
    }
}
