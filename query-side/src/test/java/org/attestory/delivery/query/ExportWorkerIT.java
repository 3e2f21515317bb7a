package org.attestory.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.delivery.api.CompleteExport;
import org.attestory.delivery.api.ExportCancelled;
import org.attestory.delivery.api.ExportCompleted;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportRequested;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.delivery.api.FailExport;
import org.attestory.delivery.api.GetExport;
import org.attestory.delivery.api.GetExportBytes;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.issuance.query.CertificateTestAccess;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are made in the background, whatever comes between, and are gone when they have to be. */
class ExportWorkerIT extends ReadModelTest {

    private static final ExportId ID = new ExportId("export-1");
    private static final AccountId REGISTRAR = new AccountId("account-registrar");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofHours(1);

    @TempDir
    private Path root;

    private final List<VerificationCode> drawn = Collections.synchronizedList(new ArrayList<>());
    private final Set<VerificationCode> undrawable = ConcurrentHashMap.newKeySet();
    private final Queue<Object> told = new ConcurrentLinkedQueue<>();
    private final SimpleQueryBus queryBus = SimpleQueryBus.builder().build();
    private final SimpleCommandBus commandBus = SimpleCommandBus.builder().build();
    private final List<ExportWorker> workers = new ArrayList<>();
    private Consumer<Integer> whileDrawing = number -> {};
    private @Nullable ExportDirectory directory;

    @Override
    protected List<Projection<?>> projections() {
        return List.of(CertificateTestAccess.projection(), new ExportProjection());
    }

    @BeforeEach
    void answer() {
        queryBus.subscribe(
                GetDocument.class.getName(),
                GetDocument.Result.class,
                message -> draw((GetDocument) message.getPayload()));
        commandBus.subscribe(CompleteExport.class.getName(), message -> told.add(message.getPayload()));
        commandBus.subscribe(FailExport.class.getName(), message -> told.add(message.getPayload()));
    }

    private GetDocument.Result draw(GetDocument query) {
        drawn.add(query.code());
        whileDrawing.accept(drawn.size());
        if (undrawable.contains(query.code())) {
            throw new RefusedException(DocumentRefusal.TOO_LONG);
        }
        byte[] bytes = ("document of " + query.code()).getBytes(StandardCharsets.UTF_8);
        return new GetDocument.Result(new Document(bytes, "A name - certificate.pdf", "tag"));
    }

    @AfterEach
    void stopWorkers() {
        workers.forEach(ExportWorker::stop);
    }

    @Test
    void putsAllThatFitsIntoAnArchive() throws Exception {
        given(certificates(4));
        undrawable.add(CertificateSamples.code(2));
        given(new PersonalDataErased(learner(3)), requested(null, CertificateSamples.PROGRAM));

        ExportedArchive archive = made(startWorker());

        assertThat(archive.certificates()).isEqualTo(2);
        assertThat(archive.erased()).isEqualTo(1);
        assertThat(archive.failed()).isEqualTo(1);
        Path file = root.resolve("export-1.0.zip");
        assertThat(archive.bytes()).isEqualTo(Files.size(file));
        assertThat(archive.sha256()).isEqualTo(sha256(Files.readAllBytes(file)));
        List<String> manifest = manifest(file);
        assertThat(manifest).hasSize(5);
        assertThat(manifest.get(1))
                .startsWith("A name - certificate - " + CertificateSamples.code(1) + ".pdf,"
                        + sha256(("document of " + CertificateSamples.code(1)).getBytes(StandardCharsets.UTF_8)))
                .contains("Holder 1");
        assertThat(manifest.get(2)).contains("Holder 2").endsWith("failed,document.too-long");
        assertThat(manifest.get(3)).doesNotContain("Holder 3").endsWith("erased,");
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        given(certificates(3));
        given(requested("holder 2", null));

        assertThat(made(startWorker()).certificates()).isEqualTo(1);
        assertThat(drawn).containsExactly(CertificateSamples.code(2));
    }

    @Test
    void isMadeOfNothingWhereNothingFits() throws Exception {
        given(requested(null, ProgramId.ofSlug("boats")));

        assertThat(made(startWorker()))
                .extracting(ExportedArchive::certificates)
                .isEqualTo(0);
        assertThat(manifest(root.resolve("export-1.0.zip"))).hasSize(1);
    }

    @Test
    void goesOnWhereItWasStopped() throws Exception {
        given(certificates(60));
        given(requested(null, null));
        ExportWorker first = newWorker(Clock.systemUTC());
        whileDrawing = number -> {
            if (number == 30) {
                sleepUntilInterrupted();
            }
        };
        first.start();
        await().atMost(PATIENCE).until(() -> drawn.size() == 30);
        first.stop();
        whileDrawing = number -> {};
        drawn.clear();

        ExportedArchive archive = made(startWorker());

        assertThat(archive.certificates()).isEqualTo(60);
        assertThat(drawn).startsWith(CertificateSamples.code(26)).hasSize(35);
        assertThat(manifest(root.resolve("export-1.0.zip"))).hasSize(61).doesNotHaveDuplicates();
    }

    @Test
    void beginsAnewOnceSomebodyIsErasedMeanwhile() throws Exception {
        given(certificates(60));
        given(requested(null, null));
        whileDrawing = number -> {
            if (number == 30) {
                givenMeanwhile(new PersonalDataErased(learner(1)));
            }
        };

        ExportedArchive archive = made(startWorker());

        assertThat(archive.certificates()).isEqualTo(59);
        assertThat(archive.erased()).isEqualTo(1);
        assertThat(manifest(root.resolve("export-1.1.zip")))
                .noneMatch(line -> line.contains(",Holder 1,"))
                .hasSize(61);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(root.resolve("export-1.0.part")).doesNotExist());
    }

    @Test
    void isDestroyedOnceSomebodyIsErasedAfterwards() {
        given(certificates(1));
        given(requested(null, null));
        ExportedArchive archive = made(startWorker());
        given(new ExportCompleted(ID, archive));
        assertThat(get().keptUntil()).isNotNull();

        given(new PersonalDataErased(learner(99)));

        assertThat(get().export()).extracting(ExportView::state).isEqualTo(ExportState.WITHDRAWN);
        assertThat(get().keptUntil()).isNull();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(root).isDirectoryNotContaining("glob:**.zip"));
    }

    @Test
    void isDestroyedWhenItsTimeIsOver() {
        given(certificates(1));
        given(requested(null, null));
        ExportWorker worker = startWorker();
        given(new ExportCompleted(ID, made(worker)));
        worker.stop();

        newWorker(Clock.offset(Clock.systemUTC(), KEPT.plusMinutes(1))).start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(root).isDirectoryNotContaining("glob:**export*"));
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() {
        given(certificates(60));
        given(requested(null, null));
        whileDrawing = number -> {
            if (number == 10) {
                givenMeanwhile(new ExportCancelled(ID));
            }
        };
        startWorker();

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(drawn).hasSize(25);
            assertThat(root).isDirectoryNotContaining("glob:**export*");
        });
        assertThat(told).isEmpty();
    }

    @Test
    void failsWhereItsTextIsErased() {
        given(requested("holder", null), new PersonalDataErased(REGISTRAR));
        startWorker();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told).containsExactly(new FailExport(ID, ExportFailure.FILTER_ERASED)));
        assertThat(drawn).isEmpty();
    }

    @Test
    void isReadInPieces() throws Exception {
        given(certificates(30));
        given(requested(null, null));
        ExportWorker worker = startWorker();
        given(new ExportCompleted(ID, made(worker)));
        ExportQueries queries = queries(worker);

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = {1};
        while (piece.length > 0) {
            piece = queries.handle(new GetExportBytes(ID, all.size(), 1000))
                    .join()
                    .bytes();
            all.writeBytes(piece);
        }

        assertThat(all.toByteArray()).isEqualTo(Files.readAllBytes(root.resolve("export-1.0.zip")));
        assertThat(queries.handle(new GetExportBytes(new ExportId("export-2"), 0, 10))
                        .join()
                        .bytes())
                .isEmpty();
    }

    /** On another thread: what is published while a query is handled is stored only after it. */
    private void givenMeanwhile(Object event) {
        CompletableFuture.runAsync(() -> given(event)).join();
    }

    private static void sleepUntilInterrupted() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private ExportWorker startWorker() {
        ExportWorker worker = newWorker(Clock.systemUTC());
        worker.start();
        return worker;
    }

    private ExportWorker newWorker(Clock clock) {
        directory = new ExportDirectory(new ExportSettings(root, KEPT));
        ExportWorker worker = new ExportWorker(
                directory,
                new Exports(readModel()),
                readModel(),
                news(),
                new ExportDocuments(
                        DefaultQueryGateway.builder().queryBus(queryBus).build(),
                        DefaultCommandGateway.builder().commandBus(commandBus).build()),
                DefaultCommandGateway.builder().commandBus(commandBus).build(),
                clock);
        workers.add(worker);
        return worker;
    }

    private ExportedArchive made(ExportWorker worker) {
        await().atMost(PATIENCE).until(() -> told.stream().anyMatch(CompleteExport.class::isInstance));
        assertThat(worker.isRunning()).isTrue();
        return ((CompleteExport) told.remove()).archive();
    }

    private ExportQueries queries(ExportWorker worker) {
        return new ExportQueries(new Exports(readModel()), Objects.requireNonNull(directory), worker);
    }

    private GetExport.Result get() {
        return queries(workers.getLast()).handle(new GetExport(ID)).join();
    }

    private static ExportRequested requested(@Nullable String text, @Nullable ProgramId program) {
        Personal sought = text == null ? null : Personal.of(REGISTRAR.subject(), text);
        return new ExportRequested(
                ID, REGISTRAR, sought, null, program, null, null, Instant.parse("2026-11-20T10:00:00Z"));
    }

    private static AccountId learner(int number) {
        return new AccountId("account-" + number);
    }

    private static Object[] certificates(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> CertificateSamples.standalone(
                        learner(number),
                        "Holder " + number,
                        "First aid",
                        number,
                        CertificateSamples.ISSUED.plusSeconds(number)))
                .toArray(CertificateIssued[]::new);
    }

    private static List<String> manifest(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                var bytes = zip.getInputStream(zip.getEntry(Manifest.NAME))) {
            return List.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8).split("\r\n"));
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
