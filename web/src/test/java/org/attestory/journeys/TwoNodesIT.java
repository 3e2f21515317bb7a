package org.attestory.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.ReinstateCertificate;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.RevokeCertificate;
import org.attestory.issuance.api.SuspendCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is decided at one node reaches whoever asks another one, even where that had its answer ready. */
@ExtendWith(Scene.Builder.class)
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** More than it takes until a page is kept and given out again. */
    private static final int OFTEN = 5;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void bothAnswerAlikeAfterEachDecision(Scene scene) throws Exception {
        Actor registrar = scene.cast().person("Rut Dahl", Role.REGISTRAR).actor();
        VerificationCode code = scene.cast().certificateOf(scene.cast().person("Tora Lie", Role.LEARNER));
        CertificateId certificate = certificateId(scene, code);
        try (Platform.Node second = scene.platform().secondNode()) {
            List<String> nodes = List.of(scene.platform().address(), second.address());
            awaitAtAll(nodes, code, "valid", "This certificate is valid");

            scene.cast().tell(new SuspendCertificate(certificate, "Under examination."), registrar);
            awaitAtAll(nodes, code, "suspended", "This certificate is suspended");
            scene.cast().tell(new ReinstateCertificate(certificate), registrar);
            awaitAtAll(nodes, code, "valid", "This certificate is valid");
            scene.cast()
                    .tell(
                            new RevokeCertificate(certificate, RevocationReason.FRAUD, "Two names, one exam."),
                            registrar);
            awaitAtAll(nodes, code, "revoked", "This certificate is revoked");
        }
        awaitAtAll(List.of(scene.platform().address()), code, "revoked", "This certificate is revoked");
    }

    /** Once a node has told the news it never goes back, and its pages and its answers for programs say the same. */
    private void awaitAtAll(List<String> nodes, VerificationCode code, String status, String heading) throws Exception {
        for (String node : nodes) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(json(node, code)).contains("\"status\":\"" + status + "\"");
                assertThat(page(node, code)).contains("<h1>" + heading + "</h1>");
            });
        }
        for (int time = 0; time < OFTEN; time++) {
            for (String node : nodes) {
                assertThat(json(node, code)).contains("\"status\":\"" + status + "\"");
                assertThat(page(node, code)).contains("<h1>" + heading + "</h1>");
            }
        }
    }

    private String json(String node, VerificationCode code) throws Exception {
        return get(node, code, "application/json");
    }

    private String page(String node, VerificationCode code) throws Exception {
        return get(node, code, "text/html");
    }

    private String get(String node, VerificationCode code, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node + "/verify/" + code))
                .header("Accept", accept)
                .header("Accept-Language", "en")
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static CertificateId certificateId(Scene scene, VerificationCode code) {
        return Objects.requireNonNull(scene.platform()
                        .queries()
                        .ask(new GetCertificate(code), GetCertificate.Result.class)
                        .blockOptional(PATIENCE)
                        .orElseThrow()
                        .certificate())
                .certificateId();
    }
}
