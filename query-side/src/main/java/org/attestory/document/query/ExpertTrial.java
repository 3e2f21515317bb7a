package org.attestory.document.query;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attestory.kernel.Place;
import org.attestory.kernel.RefusedException;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.CheckExpertPage.Part;
import org.attestory.template.api.PageFormat;

/** Draws a page written by hand before any certificate is: with ordinary and with the longest texts. */
final class ExpertTrial {

    private static final String CODE = "7K3Q9-M2XWT-4HB8R-ZP5NV";

    private final ExpertPageCheck check;
    private final ExpertDrawing drawing;

    ExpertTrial(Typefaces typefaces) {
        check = new ExpertPageCheck(typefaces);
        drawing = new ExpertDrawing(typefaces);
    }

    /** All that is wrong. A page is drawn only if nothing was found by reading it. */
    List<Fault> faults(CheckExpertPage asked) {
        List<Fault> read = check.faults(asked.page());
        return read.isEmpty() ? drawn(asked) : read;
    }

    private List<Fault> drawn(CheckExpertPage asked) {
        ExpertFaults faults = new ExpertFaults();
        try {
            PageReading typical = draw(asked, typical());
            typical().texts().entrySet().stream()
                    .filter(value -> List.of("holder", "title", "code").contains(value.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .filter(value -> !typical.shows(value.getValue()))
                    .forEach(value -> faults.note(Part.MARKUP, Place.START, "drawing-not-shown", value.getKey()));
            String beside =
                    typical.beside() + draw(asked, longest(asked.format())).beside();
            if (!beside.isEmpty()) {
                faults.note(Part.STYLE, Place.START, "drawing-beside", beside);
            }
        } catch (RefusedException tooMuch) {
            faults.note(Part.STYLE, Place.START, "drawing-too-much", "");
        } catch (RuntimeException unforeseen) {
            // The layout engine answers combinations that it does not know with exceptions of many kinds.
            faults.note(Part.STYLE, Place.START, "drawing-impossible", "");
        }
        return faults.all();
    }

    private PageReading draw(CheckExpertPage asked, ExpertValues values) {
        Map<String, Artwork> artworks = new TreeMap<>();
        Placeholders.ARTWORKS.forEach(name -> artworks.put(name, (canvas, width, height) -> {
            canvas.rectangle(0, 0, width, height);
            canvas.newPath();
        }));
        return PageReading.of(
                drawing.lay(asked.page(), asked.format(), values, artworks).write());
    }

    private static ExpertValues typical() {
        return values("Ada Lovelace", "Data Protection in Practice", 1, 3);
    }

    /** As long as names and titles may be; a page that is as full with them as this one has room to shrink. */
    private static ExpertValues longest(PageFormat format) {
        String holder =
                "Maria Magdalena Josephine von Hohenberg-Waldenburg ".repeat(3).substring(0, 120);
        String title = "Advanced Methods of Institutional Data Protection and Privacy Engineering ".repeat(4);
        return values(holder.strip(), title.strip(), 3, format.isLandscape() ? 8 : 10);
    }

    private static ExpertValues values(String holder, String title, int times, int outcomes) {
        Map<String, String> texts = new TreeMap<>();
        Placeholders.TEXTS.forEach(name -> texts.put(name, name.toLowerCase(Locale.ROOT)));
        texts.put("holder", holder);
        texts.put("title", title);
        texts.put("kind", "Certificate of Achievement");
        texts.put("institution", "University of Neapolis ".repeat(times).strip());
        texts.put("place", "Neapolis");
        texts.put("verb", "has successfully completed the program");
        texts.put("completed", "18 November 2026");
        texts.put("issued", "20 November 2026");
        texts.put("validUntil", "19 November 2029");
        texts.put("code", CODE);
        texts.put("verify", "Check it at https://certificates.example.org/verify");
        texts.put("freeText", "Accredited by the national board. ".repeat(times).strip());
        texts.put("demo", "");
        return new ExpertValues(
                "en",
                texts,
                Map.of(
                        "outcomes",
                        Collections.nCopies(outcomes, Map.of(".", "Plan the response to a personal data breach")),
                        "signatories",
                        Collections.nCopies(times, Map.of("name", "Dr. Grace Hopper", "role", "Dean"))));
    }
}
