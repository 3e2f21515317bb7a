package org.attestory.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestory.kernel.LocalizedText;
import org.attestory.kernel.Role;
import org.attestory.picture.api.PictureOutcome;
import org.attestory.picture.api.TemplatePictures;
import org.attestory.template.api.AddTemplateImage;
import org.attestory.template.api.Colour;
import org.attestory.template.api.Design;
import org.attestory.template.api.DraftTemplate;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateArchive;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.attestory.template.api.TemplateElement;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplateState;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

class TemplateFilesTest extends StudioTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TemplatePicture logo = stored(png(40, 30));
    private final TemplateContent content = new TemplateContent(
            Design.TECHNICAL,
            PageFormat.LETTER_LANDSCAPE,
            new Colour("#123456"),
            new Colour("#abcdef"),
            false,
            true,
            true,
            logo.imageId(),
            Map.of("A. Signer", logo.imageId()),
            List.of(TemplateElement.QR_CODE, TemplateElement.VALID_UNTIL),
            new LocalizedText(Map.of("en", "has done it")),
            null,
            new ExpertPage("<p>x</p>", "p { }"));

    @Test
    void comeInAsTheyWentOut() {
        become("House: style", TemplateState.DRAFT, 1, 0, content);
        pictures.put(logo.imageId(), logo);
        Browser browser = signedIn(Role.INSTRUCTOR);

        byte[] zip = Objects.requireNonNull(browser.get(EDITOR + "/versions/0/export")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/zip")
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment; .*House- style.*\\.zip.*")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
        pictures.clear();
        browser.upload("/templates/import", "house.zip", zip).expectStatus().isSeeOther();

        assertThat(sent(AddTemplateImage.class).picture()).isEqualTo(logo);
        DraftTemplate draft = sent(DraftTemplate.class);
        assertThat(draft.title()).isEqualTo("House: style");
        assertThat(draft.content()).isEqualTo(content);
    }

    @Test
    void areRefusedWithEverythingThatIsWrong() {
        String template = """
                {"title": "", "design": "baroque", "page": "a4-portrait", "primary": "red", "accent": "#ffffff",
                 "border": "yes", "seal": true, "logo": "images/none.png", "elements": ["grade", "stars"],
                 "statement": "x", "stars": 5}""";
        byte[] zip = TemplateArchive.write(
                JSON.readTree(template), Map.of("images/broken.png", "GIF89a".getBytes(StandardCharsets.US_ASCII)));

        String page = text(signedIn(Role.INSTRUCTOR)
                .upload("/templates/import", "bad.zip", zip)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains("images/broken.png", "classical, modern", "A color is written as", "true or false")
                .contains("<code>visibleSignature</code>", "This field is missing.", "There is no such field.")
                .contains("The archive holds no such picture.", "program-version", "an object with texts");
        assertThat(sides.sent()).noneMatch(each -> each.command() instanceof DraftTemplate);
    }

    @Test
    void keepTheRulesOfTemplates() {
        String template = """
                {"title": "T", "design": "plain", "page": "a4-portrait", "primary": "#eeeeee", "accent": "#ffffff",
                 "border": true, "seal": true, "visibleSignature": false, "elements": ["grade", "grade"]}""";
        byte[] zip = TemplateArchive.write(JSON.readTree(template), Map.of());

        assertThat(text(signedIn(Role.INSTRUCTOR)
                        .upload("/templates/import", "bad.zip", zip)
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("too pale", "An element can be shown once only");
    }

    @Test
    void mustBeArchives() {
        Browser browser = signedIn(Role.ADMINISTRATOR);

        assertThat(text(browser.upload("/templates/import", "x.zip", "no".getBytes(StandardCharsets.US_ASCII))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("This is not a ZIP file");
        assertThat(text(browser.post("/templates/import", Map.of())
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("Choose a file.");
    }

    private static TemplatePicture stored(byte[] uploaded) {
        return switch (TemplatePictures.take(uploaded)) {
            case PictureOutcome.Accepted accepted ->
                new TemplatePicture(accepted.picture().bytes());
            case PictureOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }
}
