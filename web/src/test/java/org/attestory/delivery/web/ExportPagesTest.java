package org.attestory.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.CancelExport;
import org.attestory.delivery.api.DownloadExport;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportProgress;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.delivery.api.FindExports;
import org.attestory.delivery.api.GetExport;
import org.attestory.delivery.api.GetExportBytes;
import org.attestory.delivery.api.RequestExport;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.kernel.Role;
import org.attestory.pages.Fixtures;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Registrars ask for archives, see them grow, and take them with them. */
class ExportPagesTest extends PageTest {

    private static final ExportId ID = new ExportId("export-1");
    private static final String PAGE = "/registry/exports/" + ID;
    private static final byte[] BYTES = new byte[700_000];
    private static final Instant WHEN = Instant.parse("2026-11-20T10:00:00Z");

    static {
        new Random(3).nextBytes(BYTES);
    }

    private final AtomicReference<@Nullable ExportState> state = new AtomicReference<>(ExportState.COMPLETED);

    @BeforeEach
    void oneExport() {
        sides.onQuery(
                FindExports.class, FindExports.Result.class, query -> new FindExports.Result(List.of(export()), true));
        sides.onQuery(GetExport.class, GetExport.Result.class, query -> {
            ExportState now = state.get();
            return now == null
                    ? new GetExport.Result(null, ExportProgress.NONE, null)
                    : new GetExport.Result(
                            export(),
                            new ExportProgress(3, 12),
                            now == ExportState.COMPLETED ? Instant.parse("2026-11-23T10:00:00Z") : null);
        });
        sides.onQuery(GetExportBytes.class, GetExportBytes.Result.class, query -> {
            int from = Math.toIntExact(Math.min(query.from(), BYTES.length));
            return new GetExportBytes.Result(
                    Arrays.copyOfRange(BYTES, from, Math.min(from + query.length(), BYTES.length)));
        });
        sides.onCommand(RequestExport.class, command -> command.exportId());
        sides.onCommand(DownloadExport.class, command -> command.exportId());
        sides.onCommand(CancelExport.class, command -> {
            state.set(ExportState.CANCELLED);
            return command.exportId();
        });
    }

    private ExportView export() {
        ExportState now = java.util.Objects.requireNonNull(state.get());
        AccountId registrar = new AccountId("account-gone");
        return new ExportView(
                ID,
                registrar,
                Personal.of(registrar.subject(), "zo\u00e9"),
                CertificateStatus.VALID,
                Fixtures.PROGRAM,
                WHEN,
                null,
                WHEN,
                now,
                now == ExportState.RUNNING ? null : WHEN,
                now == ExportState.COMPLETED ? new ExportedArchive(12, 1, 2, BYTES.length, "ab".repeat(32)) : null,
                now == ExportState.FAILED ? ExportFailure.STORAGE : null,
                0,
                4);
    }

    @Test
    void listsWhoAskedForWhat() {
        assertThat(signedIn(Role.REGISTRAR).page("/registry/exports"))
                .contains(
                        PAGE, "Data protection in practice, \u201czo\u00e9\u201d, Valid, issued from 20 November 2026")
                .contains("an erased person", "Made", "/registry/exports?page=1");
    }

    @Test
    void takesOverWhatWasSearchedFor() {
        assertThat(signedIn(Role.REGISTRAR).page("/registry/exports/new?text=zo\u00e9&status=REVOKED"))
                .contains("value=\"zo\u00e9\"", "name=\"commandId\"")
                .containsPattern("value=\"REVOKED\"\\s+selected");
    }

    @Test
    void asksForAnArchive() {
        signedIn(Role.REGISTRAR)
                .post(
                        "/registry/exports",
                        Map.of(
                                "text", " zo\u00e9 ",
                                "status", "VALID",
                                "program", Fixtures.SLUG,
                                "from", "2026-01-01",
                                "until", "2026-03-31"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueMatches("Location", "/registry/exports/export-.*");

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .filteredOn(RequestExport.class::isInstance)
                .map(command -> ((RequestExport) command).filter())
                .singleElement()
                .satisfies(filter -> {
                    assertThat(filter.text()).isEqualTo("zo\u00e9");
                    assertThat(filter.status()).isEqualTo(CertificateStatus.VALID);
                    assertThat(filter.programId()).isEqualTo(Fixtures.PROGRAM);
                    assertThat(filter.issuedFrom()).isEqualTo("2026-01-01T00:00:00Z");
                    assertThat(filter.issuedBefore()).isEqualTo("2026-04-01T00:00:00Z");
                });
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        assertThat(text(signedIn(Role.REGISTRAR)
                        .post(
                                "/registry/exports",
                                Map.of("from", "2026-03-02", "until", "2026-03-01", "text", "zo\u00e9"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("value=\"zo\u00e9\"", "The last day is before the first.");
        assertThat(text(signedIn(Role.REGISTRAR).post("/registry/exports", Map.of("from", "yesterday"))))
                .contains("Write a date as");
    }

    @Test
    void showsHowFarItIsAndLooksAgain() {
        state.set(ExportState.RUNNING);

        assertThat(signedIn(Role.REGISTRAR).page(PAGE))
                .contains("3 of 12 certificates", "max=\"12\"", "hx-trigger=\"every 1s\"", "Reload this page");
        assertThat(text(signedIn(Role.REGISTRAR).fragment(PAGE)))
                .contains("3 of 12 certificates")
                .doesNotContain("<html");
    }

    @Test
    void saysHowItEnded() {
        Browser registrar = signedIn(Role.REGISTRAR);
        assertThat(registrar.page(PAGE))
                .contains("archive.zip", "0.7 MB", "23 November 2026", "abab")
                .doesNotContain("hx-trigger");
        state.set(ExportState.FAILED);
        assertThat(registrar.page(PAGE)).contains("could not be written").doesNotContain("archive.zip");
        state.set(ExportState.WITHDRAWN);
        assertThat(registrar.page(PAGE)).contains("It was destroyed").doesNotContain("archive.zip");
        state.set(null);
        registrar.get(PAGE).expectStatus().isNotFound();
        registrar.get("/registry/exports/Not-An-Export").expectStatus().isNotFound();
    }

    @Test
    void stopsOne() {
        state.set(ExportState.RUNNING);

        signedIn(Role.REGISTRAR).post(PAGE + "/cancel", Map.of()).expectStatus().isSeeOther();

        assertThat(sides.sent()).extracting(Sides.Sent::command).contains(new CancelExport(ID));
    }

    @Test
    void handsOverTheArchiveAndRecordsIt() {
        Browser registrar = signedIn(Role.REGISTRAR);

        assertThat(bytes(registrar, null, 200)).isEqualTo(BYTES);
        assertThat(downloads()).isEqualTo(1);
        assertThat(bytes(registrar, "bytes=300000-", 206)).isEqualTo(Arrays.copyOfRange(BYTES, 300_000, BYTES.length));
        assertThat(downloads()).as("going on is no other download").isEqualTo(1);
    }

    @Test
    void hasNothingToHandOverOnceItIsDestroyed() {
        state.set(ExportState.WITHDRAWN);

        signedIn(Role.REGISTRAR)
                .get(PAGE + "/archive.zip", "*/*")
                .expectStatus()
                .isNotFound();
        assertThat(downloads()).isZero();
    }

    private long downloads() {
        return sides.sent().stream()
                .filter(sent -> sent.command() instanceof DownloadExport)
                .count();
    }

    private byte @Nullable [] bytes(Browser browser, @Nullable String range, int status) {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 20))
                .build()
                .get()
                .uri(PAGE + "/archive.zip?download")
                .headers(headers -> {
                    if (range != null) {
                        headers.set("Range", range);
                    }
                })
                .cookies(all -> all.addAll(browser.cookies()))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/zip")
                .expectHeader()
                .valueEquals(
                        "Content-Disposition",
                        "attachment; filename=\"certificates 2026-11-20.zip\"; filename*=UTF-8''certificates%202026-11-20.zip")
                .expectBody()
                .returnResult()
                .getResponseBody();
    }
}
