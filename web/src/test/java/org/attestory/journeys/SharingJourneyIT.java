package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.ChooseSharing;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A holder decides what strangers see, shows it elsewhere, and hears how often it was verified. */
@ExtendWith(Scene.Builder.class)
class SharingJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> FILES =
            List.of(".pdf", ".png", "/thumbnail.png", "/preview.png", ".json", ".jwt", "/latest");

    /** What differs from answer to answer, whatever was asked. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void keepsBackWhatTheHolderDoesNotShow(Scene scene) throws Exception {
        Player holder = scene.cast().person("Ottilie Brandvold", Role.LEARNER);
        VerificationCode code = scene.cast().certificateOf(holder);
        try (Visit visit = scene.visit(Manner.PHONE, holder.person())) {
            visit.open("/learn/certificates/" + code);
            visit.link("Change").click();
            assertThat(visit.heading()).hasText("What others see");
            visit.page().locator("[name=visibility][value=PRIVATE]").check();
            assertThat(visit.page().locator(".openly")).isHidden();
            visit.page().locator(".privately [value=HOURS]").check();
            visit.button("Save").click();
            assertThat(visit.page().locator(".notice.good")).hasText("Saved. The certificate is private.");
            assertThat(visit.page().locator(".sheet img")).isVisible();
            assertThat(visit.page()
                            .locator(".sheet img")
                            .evaluate("picture => picture.decode().then(() => picture.naturalWidth > 1000)"))
                    .isEqualTo(true);
        }
        awaitShown(scene, code, "O. B.");
        try (Visit stranger = scene.visit(Manner.PHONE)) {
            stranger.open("/verify/" + code);
            assertThat(stranger.heading()).hasText("This certificate is valid");
            assertThat(stranger.page().locator(".holder")).hasText("O. B.");
            assertThat(stranger.page().locator(".attested")).containsText("Workload");
            assertThat(stranger.page().locator(".attested")).not().containsText("Grade");
        }
        for (String file : FILES) {
            assertSameAsUnknown(scene, "/certificates/%s" + file, code);
        }
        assertSameAsUnknown(scene, "/embed/%s", code);
    }

    @Test
    void showsTheCertificateOnAnotherSiteAndTellsHowOftenItWasVerified(Scene scene) throws IOException {
        Player holder = scene.cast().person("Sanna Halvorsen", Role.LEARNER);
        VerificationCode code = scene.cast().certificateOf(holder);
        try (Visit visit = scene.visit(Manner.DESKTOP, holder.person())) {
            visit.open("/learn/certificates/" + code);
            assertThat(visit.page().locator(".ways")).containsText("Nobody has verified it");
            visit.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("website"))
                    .click();
            String snippet = visit.page().locator("#snippet").inputValue();
            HttpServer site = site(snippet);
            try (Visit stranger = scene.visit(Manner.DESKTOP.forTheFirstTime())) {
                stranger.page().navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");
                FrameLocator frame = stranger.page().frameLocator("iframe");
                assertThat(frame.locator(".holder")).hasText("Sanna Halvorsen");
                assertThat(frame.locator(".standing")).containsText("Valid");
                assertThat(stranger.page().context().cookies()).isEmpty();
                Page opened =
                        stranger.page().waitForPopup(() -> frame.locator("a").click());
                assertThat(opened.locator("h1")).hasText("This certificate is valid");
            } finally {
                site.stop(0);
            }
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
                visit.page().reload();
                return visit.page().locator(".ways").innerText().contains("Verified once in the last 30 days.");
            });
        }
    }

    @Test
    void neverTellsAnEMailAddress(Scene scene) throws Exception {
        Player holder = scene.cast().person("Vigdis Aasen", Role.LEARNER);
        VerificationCode code = scene.cast().certificateOf(holder);
        String mailbox = holder.person().email().split("@", 2)[0];
        choose(scene, holder, code, Sharing.usual(Visibility.PUBLIC));

        for (String path : List.of(
                "/verify/%s", "/embed/%s", "/certificates/%s.pdf", "/certificates/%s.png", "/certificates/%s.json")) {
            HttpResponse<byte[]> answer = get(scene, path.formatted(code), "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1))
                    .as(path)
                    .doesNotContain(mailbox, "example.org");
        }
        assertThat(text(get(scene, "/verify/" + code, "application/json"))).doesNotContain(mailbox);
        String token = text(get(scene, "/certificates/" + code + ".jwt", "*/*"));
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("Vigdis Aasen").doesNotContain(mailbox);
    }

    private void assertSameAsUnknown(Scene scene, String path, VerificationCode code) throws Exception {
        VerificationCode unknown = VerificationCode.random(new Random(4711));
        HttpResponse<byte[]> kept = get(scene, path.formatted(code), "*/*");
        HttpResponse<byte[]> none = get(scene, path.formatted(unknown), "*/*");

        assertThat(kept.statusCode()).as(path).isEqualTo(404).isEqualTo(none.statusCode());
        assertThat(headers(kept)).as(path).isEqualTo(headers(none));
        assertThat(common(kept, code)).as(path).isEqualTo(common(none, unknown));
    }

    /** The answer without the code that was asked for and the form token of the moment, which are as long in each. */
    private static String common(HttpResponse<byte[]> answer, VerificationCode asked) {
        return text(answer)
                .replace(asked.value(), "CODE")
                .replaceAll("(content|value)=\"[A-Za-z0-9_-]{80,}=*\"", "$1=TOKEN");
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(Scene scene, String path, String accept) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(scene.platform().address() + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static void choose(Scene scene, Player holder, VerificationCode code, Sharing sharing) {
        GetCertificate query = new GetCertificate(code);
        CertificateView certificate = Objects.requireNonNull(scene.platform()
                .queries()
                .ask(query, GetCertificate.Result.class)
                .blockOptional(PATIENCE)
                .orElseThrow()
                .certificate());
        scene.cast().tell(new ChooseSharing(certificate.certificateId(), sharing), holder.actor());
        scene.cast()
                .until(
                        query,
                        GetCertificate.Result.class,
                        found -> found.certificate() != null
                                && found.certificate().sharing().equals(sharing));
    }

    /** The page of verification hears of it through the news, as every node does. */
    private void awaitShown(Scene scene, VerificationCode code, String name) {
        await().atMost(PATIENCE)
                .until(() ->
                        text(get(scene, "/verify/" + code, "application/json")).contains("\"" + name + "\""));
    }

    /** Somebody else's site: another origin, which shows what the holder pasted. */
    private static HttpServer site(String snippet) throws IOException {
        byte[] page = ("<!DOCTYPE html><html lang=\"en\"><link rel=\"icon\" href=\"data:,\"><title>Me</title><body>"
                        + snippet)
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (exchange) {
                exchange.getResponseBody().write(page);
            }
        });
        server.start();
        return server;
    }
}
