package org.attestory.template.command;

import static org.attestory.access.command.Acting.refusal;

import java.nio.charset.StandardCharsets;
import org.attestory.access.command.Acting;
import org.attestory.template.api.AddTemplateImage;
import org.attestory.template.api.TemplateImageAdded;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplateRefusal;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AddTemplateImageTest {

    private static final TemplatePicture PNG =
            new TemplatePicture("\u0089PNG\r\n\u001a\n...".getBytes(StandardCharsets.ISO_8859_1));

    private final FixtureConfiguration<TemplateImage> image = Acting.on(TemplateImage.class);

    @Test
    void keepsThePicture() {
        image.givenNoPriorActivity()
                .when(AddTemplateImage.of(PNG))
                .expectEvents(new TemplateImageAdded(PNG.imageId(), PNG));
    }

    @Test
    void changesNothingWhenRepeated() {
        image.given(new TemplateImageAdded(PNG.imageId(), PNG))
                .when(AddTemplateImage.of(PNG))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnythingElse() {
        image.givenNoPriorActivity()
                .when(AddTemplateImage.of(new TemplatePicture("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1))))
                .expectExceptionDetails(refusal(TemplateRefusal.PICTURE_IMPOSSIBLE));
    }

    @Test
    void refusesTooManyBytes() {
        byte[] many = new byte[TemplatePicture.MOST_BYTES + 1];
        System.arraycopy(PNG.bytes(), 0, many, 0, PNG.bytes().length);

        image.givenNoPriorActivity()
                .when(AddTemplateImage.of(new TemplatePicture(many)))
                .expectExceptionDetails(refusal(TemplateRefusal.PICTURE_IMPOSSIBLE));
    }

    @Test
    void refusesANameThatIsNotOfTheseBytes() {
        image.givenNoPriorActivity()
                .when(new AddTemplateImage(TemplateGiven.LOGO.imageId(), PNG))
                .expectExceptionDetails(refusal(TemplateRefusal.PICTURE_MISNAMED));
    }
}
