package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.RefusedException;
import org.attestory.picture.api.PictureOutcome.Accepted;
import org.attestory.picture.api.TemplatePictures;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.query.PublishedTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page written by hand becomes a certificate like any other. */
class ExpertDrawingTest {

    private static final ExpertPage EXAMPLE = example();

    private final ExpertTrial trial = new ExpertTrial(Specimens.TYPEFACES, Specimens.SETTINGS);

    @Test
    void showsWhatItIsFilledInWith() {
        byte[] pdf = draw(EXAMPLE, Specimens.certificate());

        assertThat(Inspection.text(pdf))
                .contains("Ada Lovelace", "Data Protection in Practice", "93")
                .contains("Plan the response to a personal data breach", "Dr. Grace Hopper", "Alan Turing")
                .doesNotContain("{{");
    }

    @Test
    void conformsToTheArchivalAndTheAccessibilityStandard() throws Exception {
        byte[] pdf = draw(EXAMPLE, Specimens.certificate());

        assertThat(Inspection.violations(pdf, "3a")).isEmpty();
        assertThat(Inspection.violations(pdf, "ua1")).isEmpty();
    }

    @Test
    void isReadInTheOrderInWhichItWasWritten() {
        ExpertPage page = new ExpertPage(
                "<h1>{{title}}</h1><ul>{{#outcomes}}<li>{{.}}</li>{{/outcomes}}</ul>"
                        + "<p class='first'>{{holder}}</p><img src='art:qr' alt='{{scan}}'/><p>{{kind}} {{code}}</p>",
                ".first { position: absolute; top: 100mm; left: 0; width: 80mm }");

        byte[] pdf = draw(page, Specimens.certificate());

        assertThat(Inspection.inspect(pdf, ExpertDrawingTest::roles)).containsExactly("H1", "L", "P", "Figure", "P");
    }

    @Test
    void leavesValuesText() {
        Specimens hostile = Specimens.certificate().heldBy("<script>{{code}}</script> & ${7*7}");

        assertThat(Inspection.text(draw(EXAMPLE, hostile))).contains("<script>{{code}}</script> & ${7*7}");
    }

    @Test
    void shrinksToFit() {
        Specimens long120 = Specimens.certificate()
                .heldBy("Maria Magdalena Josephine von Hohenberg ".repeat(3).strip())
                .titled("Advanced Methods of Institutional Data Protection "
                        .repeat(5)
                        .strip());

        byte[] pdf = draw(EXAMPLE, long120);

        assertThat(Inspection.inspect(pdf, PDDocument::getNumberOfPages)).isEqualTo(1);
    }

    @Test
    void refusesWhatDoesNotFit() {
        Specimens endless = Specimens.certificate().certifying(Collections.nCopies(200, "Plan the response"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> draw(EXAMPLE, endless))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(DocumentRefusal.TOO_LONG.code()));
    }

    @Test
    void drawsNoPageWithFaults() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw(new ExpertPage("<script/>", ""), Specimens.certificate()));
    }

    @Test
    void drawsTheSameBytesAgain() {
        CertificateView certificate = Specimens.certificate().view();
        PublishedTemplate template = new PublishedTemplate(content(EXAMPLE, null), Map.of());

        assertThat(Specimens.DRAWING.draw(certificate, template, null))
                .isEqualTo(new CertificateDrawing(Specimens.TYPEFACES, Specimens.SETTINGS, issuedAt -> false)
                        .draw(certificate, template, null));
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void findsNothingWrongWithTheExample(PageFormat format) {
        List<Fault> faults = trial.faults(new CheckExpertPage(EXAMPLE, format));

        // The border of the example leaves less room on other sheets, but never too little.
        assertThat(faults).isEmpty();
    }

    @Test
    void findsWhatRunsOffThePaper() {
        ExpertPage page =
                new ExpertPage(Hostile.SOUND_MARKUP, "p { position: relative; left: 290mm; white-space: nowrap }");

        assertThat(trial.faults(new CheckExpertPage(page, PageFormat.A4_LANDSCAPE)))
                .extracting(Fault::code)
                .contains("drawing-not-shown", "drawing-beside");
    }

    @Test
    void findsWhatCannotFitOnePage() {
        ExpertPage page = new ExpertPage(Hostile.SOUND_MARKUP + "<div class='a'></div>", ".a { height: 300mm }");

        assertThat(trial.faults(new CheckExpertPage(page, PageFormat.A4_LANDSCAPE)))
                .extracting(Fault::code)
                .containsExactly("drawing-too-much");
    }

    /** The layout engine fails on boxes that are absolute and clear floats. */
    @Test
    void findsWhatTheLayoutEngineCannotDraw() {
        ExpertPage page = new ExpertPage(Hostile.SOUND_MARKUP, "p { position: absolute; clear: both }");

        assertThat(trial.faults(new CheckExpertPage(page, PageFormat.A4_LANDSCAPE)))
                .extracting(Fault::code)
                .containsExactly("drawing-impossible");
    }

    @Test
    void drawsPicturesAsVectors() throws Exception {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'><path fill='red' stroke='navy' d='M0 0L100 0Q100 50 50 50T0 0Z'/></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] logo = ((Accepted) TemplatePictures.take(svg)).picture().bytes();
        TemplateImageId id = TemplateImageId.of(logo);
        ExpertPage page = new ExpertPage(Hostile.SOUND_MARKUP + "<img src='art:logo' alt='Arms'/>", "");
        TemplateContent content = content(page, id);

        byte[] pdf = Specimens.DRAWING.draw(
                Specimens.certificate().view(), new PublishedTemplate(content, Map.of(id, logo)), null);

        assertThat(Inspection.violations(pdf, "3a")).isEmpty();
        assertThat(Inspection.violations(pdf, "ua1")).isEmpty();
    }

    private static byte[] draw(ExpertPage page, Specimens specimen) {
        return Specimens.DRAWING.draw(specimen.view(), new PublishedTemplate(content(page, null), Map.of()), null);
    }

    private static TemplateContent content(ExpertPage page, @Nullable TemplateImageId logo) {
        TemplateContent classical = TemplateContent.of(Design.CLASSICAL);
        return new TemplateContent(
                classical.design(),
                classical.page(),
                classical.primary(),
                classical.accent(),
                true,
                true,
                false,
                logo,
                Map.of(),
                classical.elements(),
                null,
                null,
                page);
    }

    private static List<String> roles(PDDocument document) {
        PDStructureElement page = (PDStructureElement)
                document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        return page.getKids().stream()
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }

    /** The page that authors begin with. */
    private static ExpertPage example() {
        Path folder = Path.of("../web/src/main/resources/template");
        try {
            return new ExpertPage(
                    Files.readString(folder.resolve("page.xhtml")), Files.readString(folder.resolve("page.css")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
