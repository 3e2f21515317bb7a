package org.attestory.template.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.attestory.access.command.Acting;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.Colour;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateChanged;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateDrafted;
import org.attestory.template.api.TemplateElement;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateRetired;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A template with a logo and a signature. */
final class TemplateGiven {

    static final TemplateId ID = new TemplateId("template-house");
    static final String TITLE = "House style";
    static final TemplatePicture LOGO = new TemplatePicture("<svg/>".getBytes(StandardCharsets.UTF_8));
    static final TemplateContent FIRST = TemplateContent.of(Design.ACADEMIC);

    private TemplateGiven() {}

    static FixtureConfiguration<Template> fixture() {
        KnownImages images = LOGO.imageId()::equals;
        return Acting.on(Template.class, images);
    }

    static TemplateContent second() {
        return content(new Colour("#123456"), List.of(TemplateElement.GRADE, TemplateElement.QR_CODE), LOGO.imageId());
    }

    static TemplateContent content(Colour primary, List<TemplateElement> elements, TemplateImageId logo) {
        return new TemplateContent(
                Design.MODERN,
                PageFormat.LETTER_PORTRAIT,
                primary,
                new Colour("#e07a3f"),
                true,
                false,
                true,
                logo,
                Map.of("A. Signer", LOGO.imageId()),
                elements,
                new LocalizedText(Map.of("en", "has done it")),
                new LocalizedText(Map.of("fr", "Bravo\u00a0!")),
                null);
    }

    static TemplateDrafted drafted() {
        return new TemplateDrafted(ID, TITLE, FIRST);
    }

    static TemplateChanged changed() {
        return new TemplateChanged(ID, TITLE, second());
    }

    static TemplatePublished published() {
        return new TemplatePublished(ID, 1, TITLE, FIRST);
    }

    static TemplateRetired retired() {
        return new TemplateRetired(ID);
    }
}
