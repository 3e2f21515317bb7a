package org.attestory.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.document.api.PreviewTemplate;
import org.attestory.document.api.Sample;
import org.attestory.kernel.LocalizedText;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.template.api.AddTemplateImage;
import org.attestory.template.api.ChangeTemplate;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TemplateEditorPageTest extends StudioTest {

    @Test
    void showsTheDraftAndItsSamplesBesideEachOther() {
        String page = signedIn(Role.INSTRUCTOR).page(EDITOR);

        assertThat(page)
                .contains("House style", "value=\"#5c1a1b\"", "12.9 to 1", "Typical", "Longest names", "Right to left")
                .contains("/TYPICAL\"", "/LONGEST\"", "/RIGHT_TO_LEFT\"", "Saved")
                .doesNotContain("Not saved yet");
    }

    @Test
    void savesTheWholeForm() {
        MultiValueMap<String, String> form = form("save");
        form.set("title", "New name");
        form.set("design", "MODERN");
        form.set("page", "LETTER_PORTRAIT");
        form.set("primary", "#0B3D3A");
        form.remove("border");
        form.set("visibleSignature", "on");
        form.put("elements", List.of("QR_CODE", "GRADE"));
        form.put("shown", List.of("GRADE", "QR_CODE"));
        form.set("statement.en", " has done it \r\n well");
        form.set("freeText.fr", "Bravo");

        signedIn(Role.INSTRUCTOR)
                .post(EDITOR, form)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(EDITOR + "?done=saved");

        ChangeTemplate change = sent(ChangeTemplate.class);
        TemplateContent content = change.content();
        assertThat(change.title()).isEqualTo("New name");
        assertThat(change.seenDraft()).isEqualTo(1);
        assertThat(content.design()).isEqualTo(Design.MODERN);
        assertThat(content.page()).isEqualTo(PageFormat.LETTER_PORTRAIT);
        assertThat(content.primary().hex()).isEqualTo("#0b3d3a");
        assertThat(content.border()).isFalse();
        assertThat(content.visibleSignature()).isTrue();
        assertThat(content.elements()).containsExactly(TemplateElement.QR_CODE, TemplateElement.GRADE);
        assertThat(content.statement()).isEqualTo(new LocalizedText(Map.of("en", "has done it \n well")));
        assertThat(content.freeText()).isEqualTo(new LocalizedText(Map.of("fr", "Bravo")));
    }

    @Test
    void goesOnToPublishingOnceSaved() {
        signedIn(Role.INSTRUCTOR)
                .post(EDITOR, form("publish"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(EDITOR + "/publish");
    }

    @Test
    void saysAllThatIsWrongAndLosesNothing() {
        MultiValueMap<String, String> form = form("save");
        form.set("title", " ");
        form.set("primary", "#ffd700");
        form.put("signatory", List.of("A. Signer"));
        form.put("signature", List.of(""));
        form.set("freeText.en", "kept words");

        String page = text(signedIn(Role.INSTRUCTOR)
                .post(EDITOR, form)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains("3 fields need another look", "A name has 1 to 100 characters", "too pale", "1.4 to 1")
                .contains("Upload the picture of this signature", "A. Signer", "kept words", "Not saved yet");
        assertThat(sides.sent()).noneMatch(each -> each.command() instanceof ChangeTemplate);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
        MultiValueMap<String, String> form = form("save");
        form.set("seen", "0");
        form.set("freeText.en", "kept words");

        String page =
                text(signedIn(Role.INSTRUCTOR).post(EDITOR, form).expectStatus().isEqualTo(HttpStatus.CONFLICT));

        assertThat(page)
                .contains("Somebody else changed this draft", "kept words")
                .contains("name=\"seen\" value=\"1\"");
    }

    @Test
    void movesElementsByButtonsAndSavesNothing() {
        MultiValueMap<String, String> form = form("up.HOURS");

        String page =
                text(signedIn(Role.INSTRUCTOR).post(EDITOR, form).expectStatus().isOk());

        assertThat(page.indexOf("id=\"up-HOURS\"")).isLessThan(page.indexOf("id=\"up-LEVEL\""));
        assertThat(page).contains("Not saved yet");
        assertThat(sides.sent()).noneMatch(each -> each.command() instanceof ChangeTemplate);
    }

    @Test
    void addsALanguage() {
        MultiValueMap<String, String> form = form("add-language");
        form.set("addLanguage", "ar");

        assertThat(text(signedIn(Role.INSTRUCTOR)
                        .post(EDITOR, form)
                        .expectStatus()
                        .isOk()))
                .contains("statement-ar", "Arabic");
    }

    /** A preview that is asked for while an element moves, a moment after typing, waits for the move. */
    @Test
    void losesNoMoveToAPreview() {
        String page = text(signedIn(Role.INSTRUCTOR).get(EDITOR).expectStatus().isOk());

        assertThat(page)
                .contains("hx-sync=\"this:queue first\"", "class=\"moves\" hx-sync=\"closest form:queue all\"")
                .doesNotContain("hx-sync=\"this:replace\"");
    }

    @Test
    void refreshesOnlyThePreviewsForScripts() {
        Browser browser = signedIn(Role.INSTRUCTOR);
        MultiValueMap<String, String> form = form("preview");
        form.set("primary", "#777777");

        String part = text(browser.postFragment(EDITOR, form).expectStatus().isOk());

        assertThat(part)
                .contains("id=\"preview\"", "hx-swap-oob=\"true\"", "4.4 to 1", "too pale", "Not saved yet")
                .doesNotContain("<html", "<form");
    }

    @Test
    void showsPreviewsToTheirAuthorOnlyAndLetsNobodyKeepThem() {
        Browser author = signedIn(Role.INSTRUCTOR);
        String address = firstPreview(author.page(EDITOR));

        author.get(address)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/png")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody(byte[].class)
                .isEqualTo(DRAWN);
        signedIn(Role.INSTRUCTOR).get(address).expectStatus().isNotFound();
    }

    @Test
    void saysInWordsWhatCannotBeDrawn() {
        sides.onQuery(PreviewTemplate.class, PreviewTemplate.Result.class, preview -> {
            if (preview.sample() == Sample.LONGEST) {
                throw new RefusedException(DocumentRefusal.TOO_LONG);
            }
            return new PreviewTemplate.Result(DRAWN);
        });
        MultiValueMap<String, String> form = form("preview");
        form.set("freeText.en", "so long that nothing fits");

        assertThat(text(signedIn(Role.INSTRUCTOR)
                        .post(EDITOR, form)
                        .expectStatus()
                        .isOk()))
                .contains("do not fit on one page");
    }

    @Test
    void takesALogoDrawnAnewWithWhicheverButton() {
        Browser browser = signedIn(Role.INSTRUCTOR);
        MultiValueMap<String, String> form = form("upload");
        form.set("freeText.en", "kept words");

        String page = text(browser.post(EDITOR, form, Map.of("logoFile", png(40, 30)))
                .expectStatus()
                .isOk());

        AddTemplateImage added = sent(AddTemplateImage.class);
        assertThat(added.picture().isPng()).isTrue();
        assertThat(page).contains("/templates/images/" + added.imageId(), "kept words", "Remove the logo");
        browser.get("/templates/images/" + added.imageId())
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/png")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @Test
    void takesASignatureForItsRow() {
        MultiValueMap<String, String> form = form("save");
        form.put("signatory", List.of("", "A. Signer"));
        form.put("signature", List.of("", ""));

        signedIn(Role.INSTRUCTOR)
                .post(EDITOR, form, Map.of("signature1File", png(40, 30)))
                .expectStatus()
                .isSeeOther();

        assertThat(sent(ChangeTemplate.class).content().signatures())
                .isEqualTo(Map.of("A. Signer", sent(AddTemplateImage.class).imageId()));
    }

    @Test
    void refusesWhatIsNoPictureWithWordsAndSavesNothing() {
        String page = text(signedIn(Role.INSTRUCTOR)
                .post(
                        EDITOR,
                        form("save"),
                        Map.of("logoFile", "GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page).contains("logo-error", "GIF");
        assertThat(sides.sent()).noneMatch(each -> each.command() instanceof ChangeTemplate);
    }

    @Test
    void removesALogo() {
        MultiValueMap<String, String> form = form("remove.logo");
        form.set("logo", "image-0000");

        assertThat(text(signedIn(Role.INSTRUCTOR)
                        .post(EDITOR, form)
                        .expectStatus()
                        .isOk()))
                .doesNotContain("image-0000");
    }

    @Test
    void letsAPictureOfADesignBeKeptButNoneOfADraft() {
        Browser browser = signedIn(Role.INSTRUCTOR);

        browser.get("/templates/template-modern/pictures/1")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Cache-Control", "max-age=600, private");
        browser.get(EDITOR + "/pictures/0").expectHeader().valueEquals("Cache-Control", "no-store");
    }

    private static MultiValueMap<String, String> form(String action) {
        TemplateContent content = TemplateContent.of(Design.ACADEMIC);
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("action", action);
        form.set("seen", "1");
        form.set("title", "House style");
        form.set("design", content.design().name());
        form.set("page", content.page().name());
        form.set("primary", content.primary().hex());
        form.set("accent", content.accent().hex());
        form.set("border", "on");
        form.set("seal", "on");
        List<String> elements =
                Arrays.stream(TemplateElement.values()).map(Enum::name).toList();
        form.put("elements", elements);
        form.put("shown", elements);
        form.put("language", List.of("en", "fr"));
        form.set("previewLanguage", "en");
        return form;
    }
}
