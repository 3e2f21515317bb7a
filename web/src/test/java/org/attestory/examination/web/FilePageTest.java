package org.attestory.examination.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attestory.examination.api.ComparedLine;
import org.attestory.examination.api.ComparedLine.Field;
import org.attestory.examination.api.ExamineFile;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileCheck;
import org.attestory.examination.api.FileKind;
import org.attestory.examination.api.FileVerdict;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

class FilePageTest extends PageTest {

    private static final byte[] FILE = "%PDF-1.7 of somebody".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String API = "/api/v1/verifications/file";

    @Autowired
    private MessageSource messages;

    private FileVerdict verdict = FileVerdict.GENUINE;
    private @Nullable Instant stampedAt;
    private @Nullable Verification verification =
            LearnerFixtures.verification(LearnerFixtures.CODE.value(), VerificationStatus.VALID);
    private List<ComparedLine> comparison = List.of();

    @BeforeEach
    void answer() {
        sides.onQuery(ExamineFile.class, ExaminedFile.class, query -> {
            assertThat(query.content()).isEqualTo(FILE);
            return new ExaminedFile(FileKind.PDF, verdict, NOW, checks(), verification, stampedAt, comparison);
        });
    }

    private static List<FileCheck> checks() {
        return Stream.of(FileCheck.Name.values())
                .flatMap(name -> Stream.of(Check.Result.PASSED, Check.Result.FAILED, Check.Result.NOT_RUN)
                        .map(result -> new FileCheck(name, result)))
                .toList();
    }

    @Test
    void saysWhatTheTimeOfAStampIsWorth() {
        stampedAt = Instant.parse("2026-11-19T10:30:00Z");

        send(FILE).expectBody().jsonPath("$.stampedAt").isEqualTo("2026-11-19T10:30:00Z");
        assertThat(text(upload(visitor()))).contains("The signature is proven to have existed on");
    }

    @Test
    void asksForAFileBesideTheCode() {
        assertThat(visitor().page("/verify"))
                .contains("action=\"/verify/file\"", "enctype=\"multipart/form-data\"", "data-most=\"10485760\"")
                .contains("Nothing of it is kept");
    }

    @ParameterizedTest
    @EnumSource(FileVerdict.class)
    void saysTheVerdictFirst(FileVerdict told) {
        verdict = told;

        String page = text(upload(visitor()).expectStatus().isEqualTo(Examiner.statusOf(told)));

        String heading = messages.getMessage("file." + told, null, Locale.ENGLISH);
        assertThat(page).contains("<h1>" + heading + "</h1>").doesNotContain("??", "a note for the staff");
    }

    @ParameterizedTest
    @EnumSource(VerificationStatus.class)
    void saysWhereTheCertificateStandsBesideAGenuineFile(VerificationStatus status) {
        verification = LearnerFixtures.verification(LearnerFixtures.CODE.value(), status);

        String page = text(upload(visitor()).expectStatus().isOk());

        String key = status == VerificationStatus.VALID ? "file.GENUINE" : "file.GENUINE_BUT";
        assertThat(page).contains("<h1>" + messages.getMessage(key, null, Locale.ENGLISH) + "</h1>");
        if (status != VerificationStatus.VALID) {
            assertThat(page).contains(messages.getMessage("verdict." + status, null, Locale.ENGLISH));
        }
    }

    @Test
    void showsWhatDiffersSideBySideInWords() {
        verdict = FileVerdict.FORGED_DOCUMENT;
        comparison = List.of(
                new ComparedLine(Field.HOLDER, "Mallory <b>", "Am\u00e9lie Dubois"),
                new ComparedLine(Field.ISSUED_ON, "2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z"),
                new ComparedLine(Field.GRADE, "99", null));

        String page = text(upload(visitor()));

        assertThat(page)
                .contains("Mallory &lt;b&gt;", "2 places differ", "Differs", "Same", "99%", "nothing there")
                .contains("20 November 2026")
                .contains("/certificates/" + LearnerFixtures.CODE + "/thumbnail.png");
    }

    @Test
    void answersOnlyFormsOfOurOwn() {
        MultipartBodyBuilder parts = new MultipartBodyBuilder();
        parts.part("file", FILE).filename("a.pdf");

        client().post()
                .uri(UploadGate.PAGE)
                .body(BodyInserters.fromMultipartData(parts.build()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void asksAgainWhereNoFileWasChosen() {
        String page = text(visitor()
                .post(UploadGate.PAGE, new LinkedMultiValueMap<>(), Map.of())
                .expectStatus()
                .isEqualTo(422));

        assertThat(page).contains("No file was chosen");
    }

    @Test
    void leadsWhoeverReloadsToTheForm() {
        visitor()
                .get(UploadGate.PAGE)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/verify");
    }

    @Test
    void saysWhenToComeBack() {
        sides.onQuery(ExamineFile.class, ExaminedFile.class, query -> {
            throw new RefusedException(AccessRefusal.TOO_BUSY);
        });

        String page = text(upload(visitor())
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", Examiner.RETRY_AFTER));
        assertThat(page).contains("This says nothing about it");
        send(FILE).expectStatus().isEqualTo(503).expectHeader().valueEquals("Retry-After", Examiner.RETRY_AFTER);
    }

    /** Only the head is sent: the answer comes before anything is read. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {UploadGate.PAGE, UploadGate.API})
    void refusesTwoHundredMegabytesAtTheDoor(String path) throws IOException {
        URI address = URI.create(address());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
                InputStream answer = socket.getInputStream()) {
            socket.setSoTimeout(300_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                                    + "Content-Type: multipart/form-data; boundary=b\r\n"
                                    + "Content-Length: 209715200\r\n\r\n--b\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void answersPrograms() {
        verdict = FileVerdict.ALTERED_CREDENTIAL;
        comparison = List.of(new ComparedLine(Field.HOLDER, "Mallory", "Am\u00e9lie Dubois"));

        send(FILE)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("altered_credential")
                .jsonPath("$.kind")
                .isEqualTo("pdf")
                .jsonPath("$.status")
                .isEqualTo("valid")
                .jsonPath("$.code")
                .isEqualTo(LearnerFixtures.CODE.value())
                .jsonPath("$.verification")
                .isEqualTo("/verify/" + LearnerFixtures.CODE)
                .jsonPath("$.checks[0].name")
                .isEqualTo("within_limits")
                .jsonPath("$.checks[0].detail")
                .isNotEmpty()
                .jsonPath("$.comparison[0].field")
                .isEqualTo("holder")
                .jsonPath("$.comparison[0].agrees")
                .isEqualTo(false);
    }

    @Test
    void answersProgramsThatSendForms() {
        MultipartBodyBuilder parts = new MultipartBodyBuilder();
        parts.part("file", FILE).filename("a.pdf");

        client().post()
                .uri(API)
                .body(BodyInserters.fromMultipartData(parts.build()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("genuine");
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        verdict = FileVerdict.UNSUPPORTED;
        verification = null;

        send(FILE)
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.code")
                .doesNotExist()
                .jsonPath("$.comparison")
                .doesNotExist();
        send(new byte[0]).expectStatus().isBadRequest();
    }

    @Test
    void speaksFrench() {
        assertThat(text(upload(visitor().cookie("preferences", "auto.medium.fr"))))
                .contains("Ce fichier est authentique", "<html lang=\"fr\"")
                .doesNotContain("??");
    }

    private WebTestClient.ResponseSpec upload(Browser browser) {
        return browser.upload(UploadGate.PAGE, "certificate.pdf", FILE);
    }

    private WebTestClient.ResponseSpec send(byte[] file) {
        return client().post()
                .uri(API)
                .contentType(MediaType.APPLICATION_PDF)
                .bodyValue(file)
                .exchange();
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(PATIENCE)
                .build();
    }
}
