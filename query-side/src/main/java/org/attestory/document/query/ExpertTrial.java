package org.attestory.document.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestory.document.api.Sample;
import org.attestory.kernel.Place;
import org.attestory.kernel.RefusedException;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.CheckExpertPage.Part;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageVocabulary;
import org.attestory.template.api.TemplateContent;

/** Draws a page written by hand before any certificate is: with ordinary and with the longest texts. */
final class ExpertTrial {

    private static final String LANGUAGE = "en";
    private static final List<String> REQUIRED = List.of("code", "holder", "title");

    private final Typefaces typefaces;
    private final ExpertPageCheck check;
    private final ExpertDrawing drawing;
    private final DocumentSettings settings;

    ExpertTrial(Typefaces typefaces, DocumentSettings settings) {
        this.typefaces = typefaces;
        this.settings = settings;
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
            ExpertValues values = values(Sample.TYPICAL);
            PageReading typical = draw(asked, values);
            values.texts().entrySet().stream()
                    .filter(value -> REQUIRED.contains(value.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .filter(value -> !typical.shows(value.getValue()))
                    .forEach(value -> faults.note(Part.MARKUP, Place.START, "drawing-not-shown", value.getKey()));
            String beside =
                    typical.beside() + draw(asked, values(Sample.LONGEST)).beside();
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
        PageVocabulary.PICTURES.forEach(name -> artworks.put(name, (canvas, width, height) -> {
            canvas.rectangle(0, 0, width, height);
            canvas.newPath();
        }));
        return PageReading.of(drawing.lay(typefaces, asked.page(), asked.format(), values, artworks)
                .write());
    }

    private ExpertValues values(Sample sample) {
        return ExpertValues.of(
                CertificateTexts.of(SampleCertificates.of(sample, LANGUAGE), settings),
                TemplateContent.of(Design.PLAIN));
    }
}
