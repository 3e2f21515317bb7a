package org.attestory.credential.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.CredentialRefusal;
import org.attestory.credential.api.GetIssuerDocument;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.credential.api.GetStatusList;
import org.attestory.credential.api.Publication;
import org.attestory.kernel.RefusedException;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class CredentialFilesTest extends PageTest {

    private static final String FILE = "/certificates/" + LearnerFixtures.CODE.value();

    @BeforeEach
    void publish() {
        sides.onQuery(
                GetOpenCredential.class,
                GetOpenCredential.Result.class,
                query -> new GetOpenCredential.Result(
                        new Publication(
                                query.form() == CredentialForm.TOKEN ? "a.b.c" : "{\"latest\":" + query.latest() + "}",
                                "tag-1"),
                        false));
        sides.onQuery(
                GetIssuerDocument.class,
                GetIssuerDocument.Result.class,
                query -> new GetIssuerDocument.Result(
                        "unknown".equals(query.keyId()) ? null : new Publication("{}", "tag-2")));
        sides.onQuery(
                GetStatusList.class,
                GetStatusList.Result.class,
                query -> new GetStatusList.Result(query.number() == 1 ? new Publication("{}", "tag-3") : null));
    }

    @Test
    void goOutUnderTheNameThatIsAskedFor() {
        assertType(FILE + ".json", "application/vc", "application/vc");
        assertType(FILE + ".json", "*/*", "application/vc");
        assertType(FILE + ".json", "application/ld+json, application/json", "application/ld+json");
        assertType(FILE + ".json", "application/json", "application/json");
        assertType(FILE + ".json", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json");
        assertType(FILE + ".jwt", "application/vc+jwt", "application/vc+jwt");
        assertType(FILE + ".jwt", "*/*", "application/vc+jwt");
        assertType(FILE + ".jwt", "text/plain", "text/plain");
        assertType("/status/1", "application/ld+json, application/json", "application/ld+json");
        assertType("/.well-known/did.json", "*/*", "application/json");
        assertType("/.well-known/jwks.json", "*/*", "application/jwk-set+json");
        assertType("/keys/token-1", "*/*", "application/jwk+json");
    }

    @Test
    void refreshToWhatIsGoodNowInTheFormAskedFor() {
        assertThat(body(FILE + "/latest", "application/vc")).isEqualTo("{\"latest\":true}");
        assertThat(body(FILE + "/latest", "*/*")).isEqualTo("{\"latest\":true}");
        assertThat(body(FILE + "/latest", "application/vc+jwt")).isEqualTo("a.b.c");
        assertThat(body(FILE + ".json", "*/*")).isEqualTo("{\"latest\":false}");
    }

    @Test
    void spareTheBytesOfWhatIsKnown() {
        visitor().getIfChanged(FILE + ".json", "\"tag-1\"").expectStatus().isNotModified();
        visitor().getIfChanged("/status/1", "\"tag-3\"").expectStatus().isNotModified();
        visitor()
                .get("/status/1", "*/*")
                .expectHeader()
                .valueEquals("ETag", "\"tag-3\"")
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=60, public");
    }

    @Test
    void areNotThereForUnknownAndMistypedCodesAndGoneForErasedHolders() {
        visitor().get("/certificates/nonsense.json", "*/*").expectStatus().isBadRequest();
        sides.onQuery(
                GetOpenCredential.class,
                GetOpenCredential.Result.class,
                query -> new GetOpenCredential.Result(null, false));
        visitor().get(FILE + ".json", "*/*").expectStatus().isNotFound();
        sides.onQuery(
                GetOpenCredential.class,
                GetOpenCredential.Result.class,
                query -> new GetOpenCredential.Result(null, true));
        visitor().get(FILE + ".json", "*/*").expectStatus().isEqualTo(410);
        visitor().get(FILE + ".jwt", "*/*").expectStatus().isEqualTo(410);
        visitor().get("/keys/unknown", "*/*").expectStatus().isNotFound();
        visitor().get("/status/2", "*/*").expectStatus().isNotFound();
        visitor().get("/status/x", "*/*").expectStatus().isBadRequest();
    }

    @Test
    void areToBeAskedForAgainWhileNotReady() {
        sides.onQuery(GetOpenCredential.class, GetOpenCredential.Result.class, query -> {
            throw new RefusedException(CredentialRefusal.NOT_READY);
        });

        visitor().get(FILE + ".json", "application/json").expectStatus().isEqualTo(503);
    }

    @Test
    void areOpenToThePagesOfOthers() {
        for (String path :
                new String[] {FILE + ".json", FILE + ".jwt", FILE + "/latest", "/status/1", "/keys/token-1"}) {
            visitor()
                    .get(path, "*/*")
                    .expectHeader()
                    .valueEquals("Access-Control-Allow-Origin", "*")
                    .expectHeader()
                    .valueEquals("Cross-Origin-Resource-Policy", "cross-origin")
                    .expectHeader()
                    .doesNotExist("Set-Cookie");
            client().options()
                    .uri(path)
                    .header("Origin", "https://wallet.example")
                    .header("Access-Control-Request-Method", "GET")
                    .header("Access-Control-Request-Headers", "cache-control,pragma")
                    .exchange()
                    .expectStatus()
                    .isNoContent()
                    .expectHeader()
                    .valueEquals("Access-Control-Allow-Methods", "GET, HEAD");
        }
        visitor().get("/verify", "text/html").expectHeader().doesNotExist("Access-Control-Allow-Origin");
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(PATIENCE)
                .build();
    }

    private String body(String path, String accept) {
        return Objects.requireNonNull(visitor()
                .get(path, accept)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private void assertType(String path, String accept, String expected) {
        visitor()
                .get(path, accept)
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("Content-Type", type -> assertThat(type).startsWith(expected));
    }
}
