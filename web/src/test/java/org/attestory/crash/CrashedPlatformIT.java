package org.attestory.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.readmodel.query.Comparison;
import org.attestory.readmodel.query.Projections;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Flux;

/**
 * Kills the product, as it is run, at moments that nobody chose, while certificates are issued by all its ways; and then
 * looks whether anything was lost or happened twice. What is asserted holds whatever the moments.
 */
class CrashedPlatformIT {

    private static final int KILLS_AT_WORK = 3;
    private static final int MOST_ACKNOWLEDGED = 60;
    private static final int LONGEST_PAUSE_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void losesAndRepeatsNothing() throws Exception {
        for (int kill = 0; kill < KILLS_AT_WORK; kill++) {
            killAtWork();
        }
        killBeforeWork();
        try (ConfigurableApplicationContext context = BusyPlatform.start(data)) {
            JdbcClient database = JdbcClient.create(context.getBean(DataSource.class));
            everyPolicyCatchesUp(database);
            whatWasAcknowledgedIsThere(database);
            nothingHappenedTwice(database);
            everyCertificateIsVerified(context, database);
            readModelsAreWhatTheHistorySays(context);
        }
    }

    private void killAtWork() throws IOException, InterruptedException {
        BusyProcess platform = BusyProcess.start(data);
        int enough = acknowledged.size() + 1 + random.nextInt(MOST_ACKNOWLEDGED);
        while (acknowledged.size() < enough || said(BusyPlatform.COMPLETED).isEmpty()) {
            note(Objects.requireNonNull(platform.next(), "the platform ended by itself"));
        }
        // Nothing is waited for: the moment is meant to be any.
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        platform.kill();
        for (String line = platform.next(); line != null; line = platform.next()) {
            note(line);
        }
    }

    /** While what was left over is taken up. */
    private void killBeforeWork() throws IOException, InterruptedException {
        BusyProcess platform = BusyProcess.start(data);
        assertThat(platform.next()).isEqualTo(BusyPlatform.READY);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        platform.kill();
        for (String line = platform.next(); line != null; line = platform.next()) {
            note(line);
        }
    }

    private void note(String line) {
        if (!line.equals(BusyPlatform.READY)) {
            acknowledged.add(line);
        }
    }

    /** Certificates follow from completions, credentials and printed copies from certificates. */
    private void everyPolicyCatchesUp(JdbcClient database) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(payloads(database, "CertificateIssued", "enrolmentId"))
                    .as("certificates of completions, seed %d", seed)
                    .containsAll(payloads(database, "ProgramCompleted", "enrolmentId"));
            assertThat(payloads(database, "CredentialPrepared", "certificateId"))
                    .as("credentials of certificates, seed %d", seed)
                    .containsAll(payloads(database, "CertificateIssued", "certificateId"));
            assertThat(payloads(database, "PrintedCopyRequested", "certificateId"))
                    .as("copies of certificates, seed %d", seed)
                    .containsAll(chosenAndIssued(database));
        });
    }

    private void whatWasAcknowledgedIsThere(JdbcClient database) {
        System.out.printf(
                "CrashedPlatformIT, seed %d: %d acknowledged, %d certificates%n",
                seed,
                acknowledged.size(),
                payloads(database, "CertificateIssued", "code").size());
        assertThat(acknowledged).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(KILLS_AT_WORK);
        assertThat(payloads(database, "CertificateIssued", "code"))
                .as("certificates, seed %d", seed)
                .containsAll(said(BusyPlatform.ISSUED));
        assertThat(payloads(database, "ProgramCompleted", "enrolmentId"))
                .as("completions, seed %d", seed)
                .containsAll(said(BusyPlatform.COMPLETED));
    }

    private void nothingHappenedTwice(JdbcClient database) {
        assertOnce(payloads(database, "ProgramCompleted", "enrolmentId"), "completions");
        assertOnce(payloads(database, "CertificateIssued", "certificateId"), "certificates");
        assertOnce(payloads(database, "CertificateIssued", "enrolmentId"), "certificates of an enrolment");
        assertOnce(payloads(database, "CertificateIssued", "code"), "codes");
        assertOnce(payloads(database, "CertificateIssued", "content,number"), "numbers of the register");
        assertOnce(payloads(database, "CredentialPrepared", "certificateId"), "credentials");
        assertOnce(payloads(database, "CredentialPrepared", "status"), "places in status lists");
        assertOnce(payloads(database, "PrintedCopyRequested", "certificateId"), "copies");
        assertThat(database.sql("select count(*) from event_store.refused_issue")
                        .query(Long.class)
                        .single())
                .as("refused issues, seed %d", seed)
                .isZero();
    }

    private void everyCertificateIsVerified(ConfigurableApplicationContext context, JdbcClient database) {
        List<String> codes = payloads(database, "CertificateIssued", "code");
        Queries queries = context.getBean(Queries.class);
        await().atMost(PATIENCE)
                .ignoreException(RefusalException.class)
                .untilAsserted(() -> assertThat(Flux.fromIterable(codes)
                                .flatMap(code -> queries.ask(new VerifyCertificate(code, null), Verification.class), 4)
                                .filter(answer -> answer.status() != VerificationStatus.VALID)
                                .collectList()
                                .block(PATIENCE))
                        .as("certificates that are not verified, seed %d", seed)
                        .isEmpty());
    }

    private void readModelsAreWhatTheHistorySays(ConfigurableApplicationContext context) {
        Projections projections = context.getBean(Projections.class);
        assertThat(projections.names()).isNotEmpty().allSatisfy(name -> {
            Comparison comparison = projections.rebuildBeside(name, false).block(PATIENCE);
            assertThat(comparison).isNotNull();
            assertThat(comparison.isSame())
                    .as("%s: %s, seed %d", name, comparison, seed)
                    .isTrue();
            assertThat(comparison.parked())
                    .as("parked by %s, seed %d", name, seed)
                    .isZero();
        });
    }

    private void assertOnce(List<String> what, String name) {
        assertThat(what).as("%s, seed %d", name, seed).isNotEmpty().doesNotHaveDuplicates();
    }

    private List<String> said(String kind) {
        return acknowledged.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }

    /** What the events say there, as far as they say anything. */
    private static List<String> payloads(JdbcClient database, String event, String path) {
        return database.sql("""
                        select payload #>> string_to_array(?, ',') from event_store.decoded_event where event = ?
                        order by global_index""").params(path, "attestory." + event).query(String.class).list().stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<String> chosenAndIssued(JdbcClient database) {
        List<String> issued = payloads(database, "CertificateIssued", "certificateId");
        return payloads(database, "PrintedCopyChosen", "certificateId").stream()
                .filter(issued::contains)
                .toList();
    }
}
