package org.attestory.document.query;

import java.awt.Color;
import java.util.Map;
import org.attestory.template.api.PageFormat;

/** Colour and ornament for occasions: fans in the corners, rays behind, a rosette with ribbons. */
final class FestiveSheet implements Sheet {

    /** In millimetres, as the others. */
    static final float SEAL = 37;

    static final float SEAL_LEFT = 37;
    static final float SEAL_BOTTOM = 26;

    @Override
    public Room room(PageFormat page) {
        float width = page.width();
        return page.isLandscape()
                ? new Room(0, 40, width - 80, 22, 26, 36, width - 72, width - 150, 56, width - 146, 4, 0.45f, 4.4f)
                : new Room(0, 30, width - 60, 38, 26, 36, width - 72, width - 60, 60, width - 146, 3, 0.4f, 7);
    }

    @Override
    public Face face(Part part) {
        return switch (part) {
            case INSTITUTION -> Face.of(Typeface.CAPITALS, 17, 11).capital().within(0.86f);
            case PLACE -> Face.of(Typeface.ITALIC, 12, 9).within(0.8f);
            case KIND -> Face.of(Typeface.CAPITALS, 21, 15).capital();
            case LEAD, VERB -> Face.of(Typeface.ITALIC, 13.5f, 10);
            case HOLDER -> Face.of(Typeface.FESTIVE, 54, 25);
            case TITLE -> Face.of(Typeface.DISPLAY, 27, 17);
            case FACTS -> Face.of(Typeface.TEXT, 12, 10).within(0.9f);
            case HONOURS -> Face.of(Typeface.FESTIVE, 14, 11);
            case OUTCOMES -> Face.of(Typeface.TEXT, 9.5f, 9).within(0.9f);
            case FREE -> Face.of(Typeface.ITALIC, 10.5f, 9.5f).within(0.85f);
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
        return FestivePaper.ground(palette);
    }

    @Override
    public Artwork paper(Stationery stationery) {
        return new FestivePaper(stationery);
    }

    @Override
    public Map<String, Artwork> ornaments(Stationery stationery) {
        return Map.of("flourish", new Flourish(stationery.palette().accent()));
    }
}
