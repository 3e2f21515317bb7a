package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stranger with a phone and a certificate. */
@ExtendWith(Scene.Builder.class)
class VerifierJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void scansThePictureAndAsksAboutADay(Scene scene) throws Exception {
        VerificationCode code = scene.cast().certificateOf(scene.cast().person("Nils Berg", Role.LEARNER));
        try (Visit visit = scene.visit(Manner.PHONE).expecting(404)) {
            byte[] picture = visit.page()
                    .request()
                    .get(scene.platform().address() + "/certificates/" + code + ".png")
                    .body();

            visit.page().navigate(scanned(picture));

            assertThat(visit.heading()).hasText("This certificate is valid");
            assertThat(visit.page().locator(".holder")).hasText("Nils Berg");
            assertThat(visit.page().locator(".paper img")).isVisible();
            visit.page().locator(".checks summary").nth(2).click();
            assertThat(visit.page().locator(".checks")).containsText("/.well-known/jwks.json");

            visit.field("Day").fill("2020-01-01");
            visit.button("Show").click();
            assertThat(visit.heading()).hasText("On 1 January 2020 this certificate did not exist yet");
            assertThat(visit.page().locator(".known")).containsText("Issued on");
            visit.link("Verdict of today").click();
            assertThat(visit.heading()).hasText("This certificate is valid");
        }
    }

    @Test
    void isToldWhereTheTypingErrorProbablyIsWithoutScripts(Scene scene) {
        String code = scene.platform().demoCode("valid").replace("-", "");
        char wrong = code.charAt(6) == '7' ? '8' : '7';
        try (Visit visit = scene.visit(Manner.PHONE.withoutScripts()).expecting(400)) {
            visit.open("/verify");
            assertThat(visit.page().locator(".checks li")).hasCount(10);
            visit.field("Verification code").fill(code.substring(0, 6) + wrong + code.substring(7));
            visit.button("Verify").click();
            assertThat(visit.heading()).hasText("This code is mistyped");
            assertThat(visit.page().locator("mark").first()).hasText(String.valueOf(wrong));

            visit.page().locator(".repairs button[value='" + code + "']").click();

            assertThat(visit.heading()).hasText("This certificate is valid");
        }
    }

    @Test
    void findsAllChecksPassedOnceTheCredentialIsThere(Scene scene) {
        VerificationCode code = scene.cast().certificateOf(scene.cast().person("Ada Berg", Role.LEARNER));
        try (Visit visit = scene.visit(Manner.DESKTOP)) {
            assertThat(visit.page()
                            .request()
                            .get(scene.platform().address() + "/certificates/" + code + ".json")
                            .status())
                    .isEqualTo(200);
            await().atMost(PATIENCE).untilAsserted(() -> {
                visit.open("/verify/" + code);
                assertThat(visit.page().locator(".checks li.passed").count()).isEqualTo(10);
            });
        }
    }

    @Test
    void keepsOnPaperWhatMatters(Scene scene) {
        String code = scene.platform().demoCode("valid").replace("-", "");
        try (Visit visit = scene.visit(Manner.DESKTOP)) {
            visit.open("/verify/" + code);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.heading()).isVisible();
            assertThat(visit.page().locator(".checked-at")).isVisible();
            assertThat(visit.page().locator(".print-only"))
                    .containsText(scene.platform().address() + "/verify/" + code);
            assertThat(visit.page().locator("header.top")).isHidden();
            assertThat(visit.page().locator("#day")).isHidden();
        }
    }

    @Test
    void everySlipIsToldFromAnUnknownCode(Scene scene) {
        String code = scene.platform().demoCode("valid").replace("-", "");
        try (Visit visit = scene.visit(Manner.DESKTOP)) {
            List<String> slips = slips(code);
            assertThat(slips).hasSizeBetween(620, 639);
            for (String slip : slips) {
                APIResponse answer = visit.page()
                        .request()
                        .get(
                                scene.platform().address() + "/verify/" + slip,
                                RequestOptions.create().setHeader("Accept", "application/json"));
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.text()).contains("\"status\":\"mistyped\"");
            }
        }
    }

    /** All 620 substitutions, and the swaps of neighbours that differ. */
    private static List<String> slips(String code) {
        List<String> slips = new ArrayList<>();
        for (int at = 0; at < VerificationCode.LENGTH; at++) {
            for (int symbol = 0; symbol < ALPHABET.length(); symbol++) {
                slips.add(code.substring(0, at) + ALPHABET.charAt(symbol) + code.substring(at + 1));
            }
            if (at > 0) {
                slips.add(code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1));
            }
        }
        slips.removeIf(code::equals);
        return slips;
    }

    private static String scanned(byte[] png) throws IOException, ReaderException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
