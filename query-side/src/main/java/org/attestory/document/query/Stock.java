package org.attestory.document.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestory.document.query.PrintedStock.Item;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.query.PublishedTemplate;
import org.jspecify.annotations.Nullable;

/** Paper, ornaments, logo and signatures of one institution in one template, ready to be stamped. */
final class Stock {

    static final String PAPER = "paper";
    static final String LOGO = "logo";

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float HIGHEST_LOGO = 18;
    private static final float WIDEST_LOGO = 66;
    private static final float BESIDE_A_RULE = 11;
    private static final float HIGHEST_SIGNATURE = 12;
    private static final float WIDEST_SIGNATURE = 45;

    private final PrintedStock printed;
    private final Map<String, Float> proportions = new HashMap<>();
    private final float widestLogo;
    private final Map<String, String> signatures = new HashMap<>();

    Stock(Stationery stationery, PublishedTemplate template) {
        List<Item> items = new ArrayList<>();
        Sheet sheet = Sheet.of(stationery.content().design());
        float aside = sheet.room(stationery.content().page()).aside();
        widestLogo = aside > 0 ? aside - BESIDE_A_RULE : WIDEST_LOGO;
        float width = stationery.content().page().width() * POINTS_PER_MILLIMETRE;
        float height = stationery.content().page().height() * POINTS_PER_MILLIMETRE;
        items.add(new Item(PAPER, sheet.paper(stationery), width, height));
        TemplateImageId logo = stationery.content().logo();
        if (logo != null) {
            items.add(picture(LOGO, template.images().get(logo)));
        }
        stationery.content().signatures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(signature -> {
                    String name = "signature" + signatures.size();
                    signatures.put(PrintableText.of(signature.getKey()), name);
                    items.add(picture(name, template.images().get(signature.getValue())));
                });
        printed = new PrintedStock(items);
    }

    int size() {
        return printed.size();
    }

    Map<String, Artwork> open() {
        return printed.open();
    }

    /** The size of the logo, empty if there is none. */
    String logoStyle() {
        return style(LOGO, widestLogo, HIGHEST_LOGO);
    }

    /** The name of the picture of that person's signature, empty if there is none. */
    String signature(String person) {
        return signatures.getOrDefault(person, "");
    }

    String signatureStyle(String person, float widest) {
        return style(signature(person), Math.min(widest, WIDEST_SIGNATURE), HIGHEST_SIGNATURE);
    }

    private String style(String name, float widest, float highest) {
        Float proportion = proportions.get(name);
        if (proportion == null) {
            return "";
        }
        float width = Math.min(widest, highest * proportion);
        return "width: %s; height: %s"
                .formatted(PageValues.millimetres(width), PageValues.millimetres(width / proportion));
    }

    private Item picture(String name, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalStateException("a picture of the template is missing");
        }
        Picture picture = new Picture(bytes);
        proportions.put(name, picture.proportion());
        return new Item(name, picture, picture.proportion() * 100, 100);
    }
}
