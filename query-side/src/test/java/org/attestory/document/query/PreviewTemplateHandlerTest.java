package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Map;
import org.attestory.document.api.PreviewTemplate;
import org.attestory.document.api.Sample;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.query.PublishedTemplate;
import org.attestory.template.query.TemplateImages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

/** Whoever makes a template sees it with sample content before anything is published. */
class PreviewTemplateHandlerTest {

    private final DrawingRoom room = new DrawingRoom(1, 8);

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource({"TYPICAL, en", "TYPICAL, fr", "LONGEST, en", "LONGEST, fr", "RIGHT_TO_LEFT, en", "RIGHT_TO_LEFT, fr"})
    void drawsSamplesInTheWantedSize(Sample sample, String language) throws Exception {
        BufferedImage picture = preview(Design.MODERN, sample, language, 480);

        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getHeight()).isEqualTo(678);
    }

    @Test
    void marksThemAsSpecimens() {
        PublishedTemplate template = Templates.of(Design.PLAIN, PageFormat.A4_LANDSCAPE);
        byte[] real = Specimens.DRAWING.draw(SampleCertificates.of(Sample.TYPICAL, "en"), template, null);
        byte[] specimen = Specimens.DRAWING.drawSpecimen(SampleCertificates.of(Sample.TYPICAL, "en"), template);

        assertThat(Inspection.text(specimen)).isEqualTo(Inspection.text(real));
        assertThat(PagePicture.ofWidth(specimen, 300)).isNotEqualTo(PagePicture.ofWidth(real, 300));
    }

    @Test
    void failsIfAPictureIsMissing() {
        PreviewTemplateHandler handler = handler(content -> Mono.empty());

        assertThatThrownBy(() -> handler.handle(
                                new PreviewTemplate(TemplateContent.of(Design.PLAIN), Sample.TYPICAL, "en", 300))
                        .join())
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void samplesAreAsLongAsTheyMayBe() {
        for (String language : Wording.LANGUAGES) {
            var content = SampleCertificates.of(Sample.LONGEST, language).content();

            assertThat(content.holderName().orElse("")).hasSize(120);
            assertThat(content.title().length()).isBetween(298, 300);
            assertThat(content.signatories()).hasSize(4);
        }
    }

    private BufferedImage preview(Design design, Sample sample, String language, int width) throws Exception {
        TemplateContent content = Templates.of(design, PageFormat.A4_PORTRAIT).content();
        PreviewTemplate.Result result = handler(any -> Mono.just(Map.of()))
                .handle(new PreviewTemplate(content, sample, language, width))
                .join();
        return Inspection.picture(result.png());
    }

    private PreviewTemplateHandler handler(TemplateImages images) {
        return new PreviewTemplateHandler(images, Specimens.DRAWING, room);
    }
}
