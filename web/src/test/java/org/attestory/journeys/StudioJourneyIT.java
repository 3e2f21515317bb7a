package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.PublishProgram;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A house style is made, published and used, and later changed without a change to what was issued. */
@ExtendWith(Scene.Builder.class)
class StudioJourneyIT {

    private static final Actor SYSTEM = Actor.system("journeys");
    /** The element that certificates show first, unless told otherwise. */
    private static final String FIRST =
            TemplateContent.of(Design.PLAIN).elements().getFirst().name();

    private static final FilePayload LOGO = new FilePayload(
            "logo.svg",
            "image/svg+xml",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><circle cx='20' cy='20' r='18' fill='#123456'/></svg>"
                    .getBytes(StandardCharsets.UTF_8));

    @Test
    void freezesWhatCertificatesLookLike(Scene scene) {
        try (Visit desk = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("marc.dubois"))) {
            TemplateId house = begin(desk, Design.MODERN, "House style of Lyon");
            desk.page().locator("#primary").fill("#7a1f3d");
            desk.page().locator("#logoFile").setInputFiles(LOGO);
            desk.button("Upload the chosen pictures").click();
            assertThat(desk.page().locator(".uploaded img")).isVisible();
            assertThat(desk.page().locator("#save-state")).hasText("Not saved yet");
            seesThreeSamples(desk);
            publish(desk);
            assertThat(desk.page().locator("[role=status]").first()).hasText("The version is published.");

            ProgramId program = programWith(scene, house);
            VerificationCode first = certificate(scene, "Amira Haddad", program);
            byte[] before = picture(desk, first);
            desk.open("/templates/" + house);
            desk.field("Festive").check();
            publish(desk);
            VerificationCode second = certificate(scene, "Amira Haddad", program);

            assertThat(view(scene, first).content().template()).hasToString(house + "/1");
            assertThat(view(scene, second).content().template()).hasToString(house + "/2");
            assertThat(Arrays.equals(picture(desk, first), before))
                    .as("the old one keeps its looks")
                    .isTrue();
            assertThat(picture(desk, second)).isNotEqualTo(before);
        }
    }

    @Test
    void followsTheTyping(Scene scene) {
        try (Visit desk = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("marc.dubois"))) {
            begin(desk, Design.CLASSICAL, "Typing");
            Locator picture = desk.page().locator("#preview img").first();
            String before = picture.getAttribute("src");
            desk.page().locator("#primary").fill("#ffd700");
            assertThat(picture).not().hasAttribute("src", Objects.requireNonNull(before));
            assertThat(desk.page().locator("#primary-contrast")).containsText("too pale for text");
            assertThat(desk.page().locator("#save-state")).hasText("Not saved yet");

            Locator down = desk.page().locator("#down-" + FIRST);
            down.click();
            assertThat(desk.page().locator(".elements li").nth(1).locator("#down-" + FIRST))
                    .isVisible();
            assertThat(down).isFocused();
        }
    }

    @Test
    void needsNoScripts(Scene scene) {
        Manner plainly = Manner.PHONE.withoutScripts();
        try (Visit desk =
                scene.visit(plainly, scene.platform().demoPerson("omar.haddad")).expecting(422)) {
            begin(desk, Design.PLAIN, "Without scripts");
            desk.page().locator("#primary").fill("#eeeeee");
            desk.page().locator("#freeText-fr").fill("Bravo");
            desk.page().locator("#down-" + FIRST).click();
            assertThat(desk.page().locator(".elements li").nth(1).locator("#down-" + FIRST))
                    .isVisible();
            desk.button("Save").first().click();
            assertThat(desk.page().locator("#primary-error")).containsText("too pale to be read");
            assertThat(desk.page().locator("#freeText-fr")).hasValue("Bravo");
            desk.page().locator("#primary").fill("#222222");
            desk.button("Save").first().click();
            assertThat(desk.page().locator("[role=status]").first()).hasText("The draft is saved.");
            seesThreeSamples(desk);
        }
    }

    @Test
    void handsATemplateOn(Scene scene) {
        try (Visit desk = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("marc.dubois"))) {
            begin(desk, Design.TECHNICAL, "To hand on");
            byte[] zip = desk.page()
                    .request()
                    .get(desk.page().url().replaceAll("[?].*", "") + "/versions/0/export")
                    .body();
            desk.open("/templates/import");
            desk.page().locator("#file").setInputFiles(new FilePayload("template.zip", "application/zip", zip));
            desk.button("Import").click();
            assertThat(desk.page().locator("[role=status]").first()).hasText("The template is imported, as a draft.");
            assertThat(desk.heading()).hasText("To hand on");
        }
    }

    private static TemplateId begin(Visit desk, Design design, String title) {
        desk.open("/templates");
        desk.link("New template").click();
        desk.field("Name of the template").fill(title);
        desk.page().locator("input[value='" + TemplateVersion.of(design) + "']").check();
        desk.button("Make the template").click();
        assertThat(desk.heading()).hasText(title);
        return new TemplateId(desk.page().url().replaceAll(".*/templates/([^?]+).*", "$1"));
    }

    private static void publish(Visit desk) {
        desk.button("Save and publish \u2026").click();
        seesThreeSamples(desk);
        desk.button("Publish this version").click();
    }

    private static void seesThreeSamples(Visit desk) {
        assertThat(desk.page().locator("#preview img")).hasCount(3);
        for (Locator picture : desk.page().locator("#preview img").all()) {
            picture.evaluate("picture => picture.decode()");
        }
    }

    private static ProgramId programWith(Scene scene, TemplateId template) {
        ProgramDefinition basis = scene.cast().program(Cast.DATA_PROTECTION);
        CertificationTerms terms = basis.certification();
        ProgramDefinition definition = new ProgramDefinition(
                "house-style",
                basis.languages(),
                basis.title(),
                basis.summary(),
                basis.objective(),
                basis.level(),
                basis.workload(),
                basis.outcomes(),
                basis.alignments(),
                basis.modules(),
                basis.approvalNeeded(),
                new CertificationTerms(
                        terms.kind(),
                        terms.validity(),
                        terms.zone(),
                        terms.institution(),
                        terms.signatories(),
                        terms.honours(),
                        template,
                        terms.delivery()));
        ProgramId program = ProgramId.ofSlug("house-style");
        scene.cast().tell(new DraftProgram(program, definition), SYSTEM);
        scene.cast().tell(new PublishProgram(program), SYSTEM);
        scene.cast().until(new GetProgram(program, 0), GetProgram.Result.class, found -> found.program() != null);
        return program;
    }

    private static VerificationCode certificate(Scene scene, String name, ProgramId program) {
        return scene.cast().certificateOf(scene.cast().person(name, Role.LEARNER), program);
    }

    private static CertificateView view(Scene scene, VerificationCode code) {
        return Objects.requireNonNull(scene.platform()
                .queries()
                .ask(new GetCertificate(code), GetCertificate.Result.class)
                .blockOptional()
                .orElseThrow()
                .certificate());
    }

    private static byte[] picture(Visit desk, VerificationCode code) {
        return desk.page()
                .request()
                .get("/certificates/" + code.value() + ".png")
                .body();
    }
}
