package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attestory.audit.api.GetHistory;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certificates that turn out wrong: one is revoked, one corrected, and the public learns just what it should. */
@ExtendWith(Scene.Builder.class)
class RegistrarJourneyIT {

    private static final String NOTE = "Reported by the exam office on the telephone.";

    @Test
    void revokesForEverybodyToSee(Scene scene) {
        Player holder = scene.cast().person("Ludvig Strand", Role.LEARNER);
        VerificationCode code = scene.cast().certificateOf(holder);
        try (Visit desk = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("ingrid.solberg"));
                Visit stranger = scene.visit(Manner.PHONE).expecting(422)) {
            desk.expecting(422).open("/registry");
            desk.field("Holder, program, number or code").pressSequentially("ludvig str");
            desk.link("Ludvig Strand").click();
            desk.link("Revoke").click();
            desk.button("Revoke for ever").click();
            assertThat(desk.page().locator("#reason-error")).hasText("Choose a reason.");
            desk.field("The requirements turned out not to be met").check();
            desk.page().locator("#note").fill(NOTE);
            desk.button("Revoke for ever").click();
            assertThat(desk.page().locator("[role=status]").first()).hasText("The certificate is revoked.");
            assertThat(desk.page().locator("aside").first()).containsText(NOTE);

            stranger.open("/v/" + code.value().toLowerCase(Locale.ROOT));
            assertThat(stranger.heading()).hasText("This certificate is revoked");
            assertThat(stranger.page().locator(".verdict")).containsText("requirements not met");
            assertThat(stranger.page().content()).doesNotContain(NOTE);
        }
    }

    @Test
    void correctsANameUnderANewCode(Scene scene) {
        Player holder = scene.cast().person("Marta Nowka", Role.LEARNER);
        VerificationCode code = scene.cast().certificateOf(holder);
        try (Visit desk = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("ingrid.solberg"));
                Visit stranger = scene.visit(Manner.PHONE)) {
            desk.open("/registry/" + code.value() + "/reissue");
            desk.field("Corrected name").fill("Marta Nowak");
            desk.page().locator("#note").fill("Misspelled; corrected against the passport.");
            FormData form = filledIn(desk);
            desk.button("Reissue the certificate").click();
            assertThat(desk.page().locator("[role=status]").first()).containsText("The certificate is reissued.");
            long events = events(scene, code);

            APIResponse again = desk.page()
                    .context()
                    .request()
                    .post(
                            "/registry/" + code.value() + "/reissue",
                            RequestOptions.create().setForm(form));
            assertThat(again.ok())
                    .as("answer to the form sent twice: " + again.status())
                    .isTrue();
            assertThat(events(scene, code)).isEqualTo(events);

            stranger.open("/verify/" + code.value());
            assertThat(stranger.heading()).hasText("This certificate was replaced");
            stranger.link("See the corrected certificate").click();
            assertThat(stranger.heading()).hasText("This certificate is valid");
            assertThat(stranger.page().locator(".holder")).hasText("Marta Nowak");
            assertThat(stranger.page()).not().hasURL(Pattern.compile(code.value()));
        }
    }

    private static FormData filledIn(Visit desk) {
        FormData form = FormData.create();
        for (Locator field : desk.page().locator("main form [name]").all()) {
            form.set(field.getAttribute("name"), field.inputValue());
        }
        return form;
    }

    private static long events(Scene scene, VerificationCode code) {
        GetHistory.Result history = scene.platform()
                .queries()
                .ask(new GetHistory(code), GetHistory.Result.class)
                .block();
        assertThat(history).isNotNull();
        return history.events().size();
    }
}
