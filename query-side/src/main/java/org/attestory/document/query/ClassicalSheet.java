package org.attestory.document.query;

import java.awt.Color;
import java.util.Map;
import org.attestory.template.api.PageFormat;

/** Centred old-style letters in an engraved border. */
final class ClassicalSheet implements Sheet {

    /** In millimetres, as the others. */
    static final float SEAL = 34;

    static final float SEAL_LEFT = 30.5f;
    static final float SEAL_BOTTOM = 25.5f;

    @Override
    public Room room(PageFormat page) {
        float width = page.width();
        return page.isLandscape()
                ? new Room(
                        0, 34, width - 68, 27.5f, 25.5f, 30, width - 60, width - 140, 58, width - 136, 4, 0.42f, 4.6f)
                : new Room(0, 30, width - 60, 36, 25.5f, 30, width - 60, width - 60, 58, width - 134, 3, 0.4f, 7.5f);
    }

    @Override
    public Face face(Part part) {
        return switch (part) {
            case INSTITUTION -> Face.of(Typeface.LABEL, 17, 10).capital();
            case PLACE -> Face.of(Typeface.ITALIC, 12, 9);
            case KIND -> Face.of(Typeface.DISPLAY, 32, 21);
            case LEAD, VERB -> Face.of(Typeface.ITALIC, 14, 10);
            case HOLDER -> Face.of(Typeface.DISPLAY, 52, 26);
            case TITLE -> Face.of(Typeface.DISPLAY, 26, 17);
            case FACTS -> Face.of(Typeface.TEXT, 12, 10).within(0.86f);
            case HONOURS -> Face.of(Typeface.ITALIC, 15, 11);
            case OUTCOMES -> Face.of(Typeface.TEXT, 10, 10).within(0.86f);
            case FREE -> Face.of(Typeface.ITALIC, 10.5f, 10).within(0.8f);
            case SIGNATORY -> Face.of(Typeface.STRONG, 11, 8.5f);
            case ROLE -> Face.of(Typeface.ITALIC, 9.5f, 8);
        };
    }

    @Override
    public Artwork paper(Stationery stationery) {
        return new ClassicalPaper(stationery);
    }

    @Override
    public Color ground(Palette palette) {
        return palette.paper();
    }

    @Override
    public Map<String, Artwork> ornaments(Stationery stationery) {
        return Map.of("flourish", new Flourish(stationery.palette().accent()));
    }
}
