package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;

/** Programs and people come and go through the administrator's hands. */
@ExtendWith(Scene.Builder.class)
class AdministratorJourneyIT {

    @Test
    void publishesAProgramFromAFile(Scene scene) throws IOException {
        String good = new ClassPathResource("demo/programs/data-protection-essentials.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("slug: data-protection-essentials", "slug: data-protection-advanced")
                .replace("en: Data protection essentials", "en: Data protection in depth");
        String bad = good.replace("workload: PT4H", "workload: four hours").replace("approval: none", "aproval: none");
        try (Visit desk = scene.visit(Manner.DESKTOP, administrator(scene)).expecting(422)) {
            upload(desk, bad);
            assertThat(desk.page().locator(".faults tbody th")).containsText(new String[] {"36", "37"});
            assertThat(desk.page().locator(".faults")).containsText("There is no field");
            assertThat(desk.page().locator(".faults")).containsText("A duration is written as PT1H30M");

            upload(desk, good);
            assertThat(desk.page().locator("[role=status]")).containsText("The draft is stored.");
            desk.button("Publish this draft").click();
            assertThat(desk.page().locator("[role=status]")).hasText("The program is published.");
        }
        try (Visit visitor = scene.visit(Manner.PHONE)) {
            visitor.open("/");
            visitor.link("Data protection in depth").click();
            assertThat(visitor.heading()).hasText("Data protection in depth");
        }
    }

    @Test
    void givesAndTakesRolesAtOnce(Scene scene) {
        try (Visit desk = scene.visit(Manner.DESKTOP, administrator(scene))) {
            desk.open("/administration/accounts/new");
            desk.page().locator("#name").fill("Theo Laurent");
            desk.page().locator("#email").fill("theo.laurent@example.org");
            desk.page().locator("input[name=roles][value=INSTRUCTOR]").check();
            desk.button("Open the account").click();
            String password = desk.page().locator("code.secret").textContent();
            desk.link("To the account").click();
            Person theo = new Person("theo.laurent@example.org", password);
            try (Visit staff = scene.visit(Manner.DESKTOP, theo).expecting(403)) {
                staff.open("/registry");
                assertThat(staff.heading()).hasText("That did not work");

                desk.page().locator("#role").selectOption("REGISTRAR");
                desk.button("Grant").click();
                assertThat(desk.page().locator("[role=status]")).hasText("The role is granted.");
                staff.open("/registry");
                assertThat(staff.heading()).hasText("Registry");

                desk.button("Withdraw the role Registrar").click();
                assertThat(desk.page().locator("[role=status]")).hasText("The role is withdrawn.");
                staff.open("/registry");
                assertThat(staff.heading()).hasText("That did not work");

                desk.button("Disable the account").click();
                assertThat(desk.page().locator("[role=status]")).hasText("The account is disabled.");
                staff.open("/approvals");
                assertThat(staff.heading()).hasText("Log in");
            }
        }
    }

    @Test
    void erasesAPersonButNoHistory(Scene scene) {
        Player holder = scene.cast().person("Greta Falk", Role.LEARNER);
        VerificationCode code = scene.cast().certificateOf(holder);
        try (Visit desk = scene.visit(Manner.DESKTOP, administrator(scene)).expecting(422)) {
            desk.open("/administration/accounts");
            desk.field("Name or e-mail address").pressSequentially("greta");
            desk.link("Greta Falk").click();
            desk.link("Erase personal data \u2026").click();
            desk.page().locator("#confirmation").fill("yes");
            desk.button("Erase for ever").click();
            assertThat(desk.page().locator("#confirmation-error")).containsText("Nothing was erased.");
            desk.page().locator("#confirmation").fill(holder.person().email());
            desk.button("Erase for ever").click();
            assertThat(desk.page().locator("[role=status]")).hasText("The personal data is erased.");

            desk.open("/verify/" + code.value());
            assertThat(desk.heading()).hasText("The holder\u2019s data was erased");
            assertThat(desk.page().locator(".holder")).hasText("Name erased");
        }
    }

    private static Person administrator(Scene scene) {
        return scene.platform().demoPerson("omar.haddad");
    }

    private static void upload(Visit desk, String file) {
        desk.open("/administration/programs");
        desk.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload("program.yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8)));
        desk.button("Upload").click();
    }
}
