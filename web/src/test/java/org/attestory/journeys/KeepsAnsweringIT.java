package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What verifiers are told while parts of the platform cannot be reached. */
@ExtendWith(Scene.Builder.class)
class KeepsAnsweringIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String NO_HISTORY =
            "alter table event_store.domain_event_entry rename to domain_event_entry_out_of_reach";
    private static final String HISTORY =
            "alter table event_store.domain_event_entry_out_of_reach rename to domain_event_entry";
    private static final String NO_READ_MODEL = "alter table read_model.certificate rename to certificate_out_of_reach";
    private static final String READ_MODEL = "alter table read_model.certificate_out_of_reach rename to certificate";

    @Test
    void answersFromWhatItKnowsAndNeverGuesses(Scene scene) {
        VerificationCode first = scene.cast().certificateOf(scene.cast().person("Ole Vik", Role.LEARNER));
        VerificationCode second = scene.cast().certificateOf(scene.cast().person("Ina Vik", Role.LEARNER));
        Platform platform = scene.platform();
        try (Visit visit = scene.visit(Manner.DESKTOP).expecting(503)) {
            // Pictures are not the point, and may be on their way when the read model goes.
            visit.page().route("**/*.png", picture -> picture.abort("aborted"));
            platform.withoutFollowers(() -> without(platform, NO_HISTORY, HISTORY, () -> {
                answersWithoutTheHistory(visit, platform, first, Instant.now());
                without(platform, NO_READ_MODEL, READ_MODEL, () -> saysThatNothingCanBeSaid(visit, platform, second));
            }));
            Instant mended = Instant.now();
            await().atMost(PATIENCE).untilAsserted(() -> {
                JsonNode answer = answer(visit, platform, second.value(), 200);
                assertThat(answer.get("status").asString()).isEqualTo("valid");
                assertThat(Instant.parse(answer.get("newsAsOf").asString())).isAfter(mended);
                assertThat(check(answer, "content_unchanged")).isEqualTo("passed");
            });
            assertThat(answer(visit, platform, second + "?at=2020-01-01T00:00:00Z", 404)
                            .get("hindsight")
                            .get("today")
                            .asString())
                    .isEqualTo("valid");
        }
    }

    private static void without(Platform platform, String loss, String repair, Runnable task) {
        platform.inDatabase(loss);
        try {
            task.run();
        } finally {
            platform.inDatabase(repair);
        }
    }

    /** How recent the news are is found out every other second: nothing newer than the loss may ever be claimed. */
    private static void answersWithoutTheHistory(Visit visit, Platform platform, VerificationCode code, Instant lost) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode answer = answer(visit, platform, code.value(), 200);
            assertThat(answer.get("status").asString()).isEqualTo("valid");
            assertThat(check(answer, "content_unchanged")).isEqualTo("unavailable");
            assertThat(Instant.parse(answer.get("newsAsOf").asString())).isBefore(lost);
            assertThat(Instant.parse(answer.get("checkedAt").asString())).isAfter(lost.plusSeconds(4));
        });
        JsonNode refused = answer(visit, platform, code + "?at=2020-01-01T00:00:00Z", 503);
        assertThat(refused.get("code").asString()).isEqualTo("verification.past-not-established");
        visit.open("/verify/" + code + "?on=2020-01-01");
        assertThat(visit.heading()).hasText("This certificate is valid");
        assertThat(visit.page().locator(".notice.warn")).containsText("The history cannot be read at this moment");
    }

    private static void saysThatNothingCanBeSaid(Visit visit, Platform platform, VerificationCode code) {
        JsonNode refused = answer(visit, platform, code.value(), 503);
        assertThat(refused.get("code").asString()).isEqualTo("verification.not-established");
        answer(visit, platform, VerificationCode.random(new Random(99)).value(), 503);
        visit.open("/verify/" + code);
        assertThat(visit.heading()).hasText("We cannot say at the moment");
        assertThat(new AxeBuilder(visit.page()).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        assertThat(answer(visit, platform, "ABCD-1234", 400).get("status").asString())
                .isEqualTo("mistyped");
    }

    private static JsonNode answer(Visit visit, Platform platform, String asked, int status) {
        APIResponse answer = visit.page()
                .request()
                .get(
                        platform.address() + "/verify/" + asked,
                        RequestOptions.create().setHeader("Accept", "application/json"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return JSON.readTree(answer.text());
    }

    private static String check(JsonNode answer, String name) {
        for (JsonNode check : answer.get("checks")) {
            if (check.get("name").asString().equals(name)) {
                return check.get("result").asString();
            }
        }
        throw new AssertionError("no check " + name);
    }
}
