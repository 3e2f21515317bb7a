package org.attestory.document.query;

import java.awt.Color;
import java.util.Map;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;

/** A design: its paper, where its text stands and in which type. Its template, {@code documents/NAME.xhtml}, has the rest. */
interface Sheet {

    Room room(PageFormat page);

    Face face(Part part);

    /** All that certificates of one institution share: ground, border and seal. */
    Artwork paper(Stationery stationery);

    /** The cut of what is drawn on seals. */
    default Typeface lettering() {
        return Typeface.STRONG;
    }

    /** The colour of the paper under the text. */
    default Color ground(Palette palette) {
        return Color.WHITE;
    }

    /** What the template places between the texts, by name. */
    default Map<String, Artwork> ornaments(Stationery stationery) {
        return Map.of();
    }

    static Sheet of(Design design) {
        return switch (design) {
            case CLASSICAL -> new ClassicalSheet();
            case MODERN -> new ModernSheet();
            case ACADEMIC -> new AcademicSheet();
            case TECHNICAL -> new TechnicalSheet();
            case FESTIVE -> new FestiveSheet();
            case PLAIN -> new PlainSheet();
        };
    }
}
