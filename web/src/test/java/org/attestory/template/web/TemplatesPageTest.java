package org.attestory.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attestory.kernel.Role;
import org.attestory.template.api.Design;
import org.attestory.template.api.DraftTemplate;
import org.attestory.template.api.PublishTemplate;
import org.attestory.template.api.RetireTemplate;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateState;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class TemplatesPageTest extends StudioTest {

    @Test
    void listsTemplatesAndDesignsWithPictures() {
        assertThat(signedIn(Role.INSTRUCTOR).page("/templates"))
                .contains("House style", "Academic", "/templates/template-house/pictures/0")
                .contains("/templates/template-festive/pictures/1", "Black on white with little ink");
    }

    @Test
    void isInTheNavigationOfThoseWhoMakeTemplates() {
        assertThat(signedIn(Role.ADMINISTRATOR).page("/")).contains("href=\"/templates\"");
        assertThat(signedIn(Role.REGISTRAR).page("/")).doesNotContain("href=\"/templates\"");
    }

    @Test
    void beginsATemplateFromADesign() {
        Browser browser = signedIn(Role.INSTRUCTOR);
        assertThat(browser.page("/templates/new")).contains("value=\"template-technical/1\"");

        browser.post("/templates", Map.of("title", " Our own ", "from", "template-technical/1"))
                .expectStatus()
                .isSeeOther();

        DraftTemplate draft = sent(DraftTemplate.class);
        assertThat(draft.title()).isEqualTo("Our own");
        assertThat(draft.content()).isEqualTo(TemplateContent.of(Design.TECHNICAL));
    }

    @Test
    void duplicatesAVersion() {
        become("House style", TemplateState.PUBLISHED, 1, 1, TemplateContent.of(Design.FESTIVE));
        Browser browser = signedIn(Role.ADMINISTRATOR);
        assertThat(browser.page("/templates/new?from=template-house/1"))
                .contains("House style", "Duplicate a template");

        browser.post("/templates", Map.of("title", "A copy", "from", "template-house/1"))
                .expectStatus()
                .isSeeOther();

        assertThat(sent(DraftTemplate.class).content()).isEqualTo(TemplateContent.of(Design.FESTIVE));
    }

    @Test
    void asksForANameAndLosesNoChoice() {
        String page = text(signedIn(Role.INSTRUCTOR)
                .post("/templates", Map.of("title", "", "from", "template-plain/1"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page).contains("A name has 1 to 100 characters").containsPattern("template-plain/1\"[^>]*checked");
        assertThat(sides.sent()).noneMatch(each -> each.command() instanceof DraftTemplate);
    }

    @Test
    void knowsNothingToBeginWithElsewhere() {
        Browser browser = signedIn(Role.INSTRUCTOR);

        browser.get("/templates/new?from=nonsense").expectStatus().isNotFound();
        browser.get("/templates/new?from=template-none/1").expectStatus().isNotFound();
        browser.get("/templates/template-none").expectStatus().isNotFound();
    }

    @Test
    void showsAVersionAndOffersToDuplicateIt() {
        become("House style", TemplateState.PUBLISHED, 1, 1, TemplateContent.of(Design.FESTIVE));

        assertThat(signedIn(Role.INSTRUCTOR).page(EDITOR + "/versions/1"))
                .contains("This version is frozen", "#4a1d5c", "QR code", "/templates/new?from=template-house/1");
    }

    @Test
    void showsADesignAsItComes() {
        assertThat(signedIn(Role.INSTRUCTOR).page("/templates/template-modern/versions/1"))
                .contains("one strong line", "Make a template of it")
                .doesNotContain("Export as ZIP");
        signedIn(Role.INSTRUCTOR)
                .get("/templates/template-modern")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/templates/template-modern/versions/1");
    }

    @Test
    void publishesAfterAskingOnce() {
        Browser browser = signedIn(Role.INSTRUCTOR);
        assertThat(browser.page(EDITOR + "/publish")).contains("becomes version 1", "Publish this version");

        browser.post(EDITOR + "/publish", Map.of())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(EDITOR + "?done=published");

        assertThat(sent(PublishTemplate.class).templateId()).isEqualTo(HOUSE);
        assertThat(browser.page(EDITOR + "?done=published")).contains("The version is published.", "Version 1");
    }

    @Test
    void retiresAfterAskingOnceAndThenOnlyShows() {
        Browser browser = signedIn(Role.ADMINISTRATOR);
        assertThat(browser.page(EDITOR + "/retire")).contains("can no longer be chosen");

        browser.post(EDITOR + "/retire", Map.of())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/templates?done=retired");

        assertThat(sent(RetireTemplate.class).templateId()).isEqualTo(HOUSE);
        browser.get(EDITOR).expectStatus().isSeeOther().expectHeader().location(EDITOR + "/versions/0");
        assertThat(browser.page("/templates?done=retired"))
                .contains("The template is retired.", "One retired template");
    }

    @Test
    void speaksFrench() {
        assertThat(signedIn(Role.INSTRUCTOR).cookie("preferences", "fr").page("/templates"))
                .contains("Mod\u00e8les", "Nouveau mod\u00e8le");
    }
}
