package org.attestory.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attestory.kernel.Role;
import org.attestory.template.api.ChangeTemplate;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.CheckExpertPage.Part;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.attestory.template.api.TemplateState;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ExpertPageEditorTest extends StudioTest {

    private static final String PAGE = EDITOR + "/expert";

    @Override
    CheckExpertPage.Result check(CheckExpertPage query) {
        return new CheckExpertPage.Result(
                query.page().markup().contains("<script")
                        ? List.of(new Fault(Part.MARKUP, 2, "markup-element", Map.of("what", "script")))
                        : List.of());
    }

    @Test
    void beginsWithAPageThatCanBeDrawn() {
        assertThat(signedIn(Role.INSTRUCTOR).page(PAGE)).contains("XHTML", "CSS", "Typical");
    }

    @Test
    void tellsWhatCanStandOnThePage() {
        assertThat(signedIn(Role.INSTRUCTOR).page(PAGE))
                .contains(">{{validUntil}}<", "{{#outcomes}}", ">art:seal<", ">sans-light<");
    }

    @Test
    void savesASoundPage() {
        signedIn(Role.INSTRUCTOR)
                .post(PAGE, Map.of("action", "save", "seen", "1", "markup", "<p>x</p>", "style", "p { }"))
                .expectStatus()
                .isSeeOther();

        assertThat(sent(ChangeTemplate.class).content())
                .isEqualTo(TemplateContent.of(Design.ACADEMIC).withExpert(new ExpertPage("<p>x</p>", "p { }")));
    }

    @Test
    void namesFaultsByLineAndLosesNothing() {
        String page = text(signedIn(Role.INSTRUCTOR)
                .post(PAGE, Map.of("action", "save", "seen", "1", "markup", "<p>x</p>\n<script/>", "style", "kept"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page).contains("XHTML, line 2", "&lt;script/&gt;", ">kept</textarea>");
        assertThat(sides.sent()).noneMatch(each -> each.command() instanceof ChangeTemplate);
    }

    @Test
    void checksForScriptsWithoutSaving() {
        String part = text(signedIn(Role.INSTRUCTOR)
                .postFragment(PAGE, Map.of("action", "preview", "markup", "<script/>", "style", ""))
                .expectStatus()
                .isOk());

        assertThat(part).contains("id=\"checked\"", "XHTML, line 2").doesNotContain("<html", "<textarea");
    }

    @Test
    void goesBackToTheDesign() {
        become(
                "House style",
                TemplateState.DRAFT,
                1,
                0,
                TemplateContent.of(Design.ACADEMIC).withExpert(new ExpertPage("<p/>", "")));
        Browser browser = signedIn(Role.INSTRUCTOR);
        assertThat(browser.page(EDITOR)).contains("A page written by hand takes the place of the design");

        browser.post(PAGE, Map.of("action", "remove", "seen", "1"))
                .expectStatus()
                .isSeeOther();

        assertThat(sent(ChangeTemplate.class).content().expert()).isNull();
    }
}
