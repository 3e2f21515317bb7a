package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.Verifications;
import org.attestory.verification.api.VerifyCertificate;
import org.attestory.verification.api.VerifyCertificates;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchApiTest extends PageTest {

    private static final String BATCH = "/api/v1/verifications";
    private static final String CODE = LearnerFixtures.CODE.grouped();
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final JsonMapper mapper = JsonMapper.builder().build();

    private WebTestClient.ResponseSpec send(String path, MediaType type, String body, String accept) {
        return visitor().call(HttpMethod.POST, path, type, body.getBytes(StandardCharsets.UTF_8), accept);
    }

    private JsonNode array(String path, String body) {
        return mapper.readTree(text(send(path, MediaType.APPLICATION_JSON, body, "application/json")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/json")));
    }

    private static List<String> codes(int number) {
        return IntStream.range(0, number).mapToObj(each -> "wrong-" + each).toList();
    }

    @Test
    void answersEachCodeInTheOrderInWhichTheyCame() {
        JsonNode results = array(BATCH, "[\"" + CODE + "\", \"abc\", \"unknown\", \"revoked\", \"" + CODE + "\"]");

        assertThat(results.findValuesAsString("entered")).containsExactly(CODE, "abc", "unknown", "revoked", CODE);
        assertThat(results.valueStream().map(result -> result.get("status").asString()))
                .containsExactly("valid", "mistyped", "unknown", "revoked", "valid");
    }

    @Test
    void answersAsForASingleCode() {
        JsonNode alone = mapper.readTree(text(visitor().get("/verify/" + CODE, "application/json")));
        JsonNode result = array(BATCH, "{\"codes\": [\"" + CODE + "\"]}").get(0);

        assertThat(result.get("certificate")).isEqualTo(alone.get("certificate"));
        assertThat(result.get("checks")).isEqualTo(alone.get("checks"));
        assertThat(result.get("code")).isEqualTo(alone.get("code"));
    }

    @Test
    void asksForAHundredAtATimeAndStringsThemTogether() {
        List<Integer> asked = new ArrayList<>();
        sides.onQuery(VerifyCertificates.class, Verifications.class, query -> {
            asked.add(query.entered().size());
            return new Verifications(
                    query.entered().stream().map(LearnerFixtures::verification).toList());
        });
        List<String> codes = codes(250);

        assertThat(array(BATCH + "?detail=compact", mapper.writeValueAsString(codes))
                        .findValuesAsString("entered"))
                .isEqualTo(codes);
        assertThat(asked).containsExactly(100, 100, 50);
    }

    @Test
    void putsEachResultOnALineWhereThatIsWanted() {
        String lines = text(send(
                        BATCH + "?detail=compact",
                        MediaType.APPLICATION_JSON,
                        mapper.writeValueAsString(codes(150)),
                        "application/x-ndjson")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/x-ndjson"));

        assertThat(lines.lines())
                .hasSize(150)
                .allSatisfy(line -> assertThat(mapper.readTree(line).propertyNames())
                        .containsExactlyInAnyOrder("entered", "status", "code", "checkedAt"));
    }

    @Test
    void readsAndWritesTables() {
        String table = text(send(BATCH, CSV, "name;code\r\nAda;" + CODE + "\r\nZo\u00eb;=1+1\r\n", "text/csv")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8"));

        assertThat(table.lines())
                .satisfiesExactly(
                        header -> assertThat(header).startsWith("entered,code,status,checked_at,holder_name"),
                        first -> assertThat(first)
                                .startsWith("\"" + CODE + "\",\"" + LearnerFixtures.CODE.value() + "\",\"valid\"")
                                .contains("Am\u00e9lie Dubois"),
                        second -> assertThat(second).startsWith("\"'=1+1\",\"'=1+1\",\"mistyped\""));
    }

    @Test
    void signsReceiptsForWhatIsKnownWhereTheyAreWanted() {
        JsonNode results = array(BATCH + "?receipts=true", "[\"" + CODE + "\", \"unknown\", \"revoked\"]");

        assertThat(results.get(0).get("receipt").asString()).isEqualTo("header.valid.signature");
        assertThat(results.get(1).has("receipt")).isFalse();
        assertThat(results.get(2).get("receipt").asString()).isEqualTo("header.revoked.signature");
    }

    @Test
    void answersAsOfADayThatEndsWhereTheCertificatesDatesArePrinted() {
        List<Instant> asked = new CopyOnWriteArrayList<>();
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            asked.add(Objects.requireNonNull(query.at()));
            return LearnerFixtures.verification(query.entered());
        });

        JsonNode results =
                array(BATCH + "?on=2026-03-02", "[\"" + CODE + "\", \"abc\", \"unknown\", \"" + CODE + "\"]");

        assertThat(results.valueStream().map(result -> result.get("status").asString()))
                .containsExactly("valid", "mistyped", "unknown", "valid");
        assertThat(asked).hasSize(2).containsOnly(Instant.parse("2026-03-02T22:59:59.999Z"));
    }

    @Test
    void answersAsOfAnInstant() {
        List<Instant> asked = new CopyOnWriteArrayList<>();
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            asked.add(Objects.requireNonNull(query.at()));
            return LearnerFixtures.verification(query.entered());
        });

        array(BATCH + "?at=2026-03-02T10:00:00Z", "[\"" + CODE + "\"]");

        assertThat(asked).containsExactly(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void refusesADayThatIsNone() {
        for (String query : List.of(
                "?on=yesterday",
                "?on=2026-02-30",
                "?on=%2B999999999-12-31",
                "?at=2026-03-02",
                "?on=2026-03-02&at=2026-03-02T10:00:00Z")) {
            send(BATCH + query, MediaType.APPLICATION_JSON, "[\"" + CODE + "\"]", "application/json")
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void endsAtAThousandCodes() {
        send(
                        BATCH + "?detail=compact",
                        MediaType.APPLICATION_JSON,
                        mapper.writeValueAsString(codes(1_000)),
                        "application/x-ndjson")
                .expectStatus()
                .isOk();
        for (String form : List.of("json", "csv")) {
            boolean json = form.equals("json");
            String body = json ? mapper.writeValueAsString(codes(1_001)) : String.join("\n", codes(1_001));
            send(BATCH, json ? MediaType.APPLICATION_JSON : CSV, body, "application/json")
                    .expectStatus()
                    .isEqualTo(413)
                    .expectHeader()
                    .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("verification.too-many-codes")
                    .jsonPath("$.detail")
                    .isEqualTo("A batch has at most 1000 codes. Send them in several batches.");
        }
        send(BATCH, CSV, "x".repeat(600_000), "application/json").expectStatus().isEqualTo(413);
    }

    @Test
    void refusesWhatIsNoBatch() {
        for (String body : List.of("", "{", "{}", "\"code\"", "[1]", "[[\"a\"]]", "{\"codes\":\"a\"}")) {
            assertThat(send(BATCH, MediaType.APPLICATION_JSON, body, "application/json")
                            .returnResult(Void.class)
                            .getStatus()
                            .value())
                    .as(body)
                    .isIn(400, 422);
        }
        send(BATCH, MediaType.APPLICATION_JSON, "[]", "application/json")
                .expectStatus()
                .isEqualTo(422);
        send(BATCH, MediaType.APPLICATION_PDF, "x", "application/json")
                .expectStatus()
                .isEqualTo(415);
        send(BATCH, MediaType.APPLICATION_JSON, "[\"x\"]", "image/png")
                .expectStatus()
                .isEqualTo(406);
    }

    @Test
    void handsOutAReceiptForOneCode() {
        visitor()
                .get("/verify/" + CODE + "/receipt.jwt", "*/*")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/jwt")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"receipt-" + LearnerFixtures.CODE + ".jwt\"")
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectBody(String.class)
                .isEqualTo("header.valid.signature");
        visitor().get("/verify/unknown/receipt.jwt", "*/*").expectStatus().isNotFound();
        visitor()
                .get("/verify/mistyped/receipt.jwt", "application/json")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void isOpenToThePagesOfOthersWithoutTheirCookies() {
        WebTestClient elsewhere =
                WebTestClient.bindToServer().baseUrl(address()).build();
        for (String path : List.of("/verify/" + CODE, BATCH, "/certificates/x.png", "/api/openapi.json")) {
            boolean batch = path.equals(BATCH);
            elsewhere
                    .options()
                    .uri(path)
                    .header("Origin", "https://payroll.example")
                    .header("Access-Control-Request-Method", batch ? "POST" : "GET")
                    .header("Access-Control-Request-Headers", "content-type")
                    .exchange()
                    .expectStatus()
                    .isNoContent()
                    .expectHeader()
                    .valueEquals("Access-Control-Allow-Origin", "*")
                    .expectHeader()
                    .valueEquals("Access-Control-Allow-Methods", batch ? "POST" : "GET, HEAD")
                    .expectHeader()
                    .doesNotExist("Access-Control-Allow-Credentials")
                    .expectHeader()
                    .value(
                            "Access-Control-Allow-Headers",
                            headers -> assertThat(headers).doesNotContain("authorization"));
        }
        send(BATCH, MediaType.APPLICATION_JSON, "[\"x\"]", "application/json")
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Credentials");
        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*");
        visitor().get("/verify/" + CODE).expectHeader().doesNotExist("Access-Control-Allow-Origin");
        for (String closed : List.of("/api/v1/account", "/api/v1/programs", "/account")) {
            elsewhere
                    .options()
                    .uri(closed)
                    .header("Origin", "https://payroll.example")
                    .header("Access-Control-Request-Method", "POST")
                    .exchange()
                    .expectHeader()
                    .doesNotExist("Access-Control-Allow-Origin");
        }
    }
}
