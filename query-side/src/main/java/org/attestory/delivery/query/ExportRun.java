package org.attestory.delivery.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.attestory.delivery.api.ExportProgress;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.delivery.query.ArchiveWriter.Mark;
import org.attestory.delivery.query.Checkpoint.Place;
import org.attestory.delivery.query.Checkpoint.Tally;
import org.attestory.delivery.query.ExportDocuments.Outcome;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;
import org.attestory.readmodel.query.ReadModel;

/**
 * The making of one archive. Whatever ends it, a stop of the server or a loss of power among them, it goes on from its last
 * checkpoint. It holds one page of certificates and one document at a time, however many there are.
 */
final class ExportRun {

    private static final int PAGE = 25;
    private static final int PIECE = 64 << 10;

    private final ExportView export;
    private final ExportFiles files;
    private final ExportSelection selection;
    private final ExportDocuments documents;
    private final Clock clock;
    private final Consumer<ExportProgress> progress;

    ExportRun(
            ExportView export,
            ExportFiles files,
            ReadModel readModel,
            ExportDocuments documents,
            Clock clock,
            Consumer<ExportProgress> progress) {
        this.export = export;
        this.files = files;
        this.selection = new ExportSelection(readModel, export);
        this.documents = documents;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Makes the archive, or goes on with it.
     *
     * @param wanted asked now and then
     * @return whether it is made; it is not if it is no longer wanted
     */
    boolean make(BooleanSupplier wanted) throws IOException, InterruptedException {
        if (Files.exists(files.finished())) {
            return true;
        }
        Checkpoint checkpoint = Checkpoint.load(files.checkpoint()).orElse(null);
        Mark mark = checkpoint == null ? Mark.BEGINNING : checkpoint.mark();
        try (ArchiveWriter archive = ArchiveWriter.from(files, mark)) {
            if (checkpoint == null) {
                checkpoint = begin(archive);
            }
            progress.accept(checkpoint.progress());
            for (List<CertificateView> page = read(checkpoint); !page.isEmpty(); page = read(checkpoint)) {
                checkpoint = take(page, archive, checkpoint);
                if (!wanted.getAsBoolean()) {
                    return false;
                }
            }
            archive.finish(Manifest.NAME, export.requestedAt());
        }
        Files.move(files.unfinished(), files.finished(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** What was made, read from the archive itself: its bytes are what counts. */
    ExportedArchive describe() throws IOException {
        Tally tally = Checkpoint.load(files.checkpoint()).orElseThrow().tally();
        Path archive = files.finished();
        return new ExportedArchive(tally.taken(), tally.erased(), tally.failed(), Files.size(archive), sha256(archive));
    }

    private Checkpoint begin(ArchiveWriter archive) throws IOException {
        Long total = selection.count().toFuture().join();
        archive.addToManifest(Manifest.header());
        Checkpoint beginning =
                new Checkpoint(archive.sync(), total == null ? 0 : Math.toIntExact(total), Tally.NOTHING, null);
        beginning.save(files.checkpoint());
        return beginning;
    }

    private List<CertificateView> read(Checkpoint checkpoint) {
        List<CertificateView> page =
                selection.page(checkpoint.last(), PAGE).toFuture().join();
        return page == null ? List.of() : page;
    }

    private Checkpoint take(List<CertificateView> page, ArchiveWriter archive, Checkpoint before)
            throws IOException, InterruptedException {
        Tally tally = before.tally();
        for (CertificateView certificate : page) {
            tally = take(certificate, archive, tally);
            progress.accept(new ExportProgress(tally.done(), Math.max(before.total(), tally.done())));
        }
        CertificateView last = page.getLast();
        Checkpoint after = new Checkpoint(
                archive.sync(), before.total(), tally, new Place(last.content().issuedAt(), last.certificateId()));
        after.save(files.checkpoint());
        return after;
    }

    private Tally take(CertificateView certificate, ArchiveWriter archive, Tally tally)
            throws IOException, InterruptedException {
        CertificateStatus status = certificate.statusAt(clock.instant());
        Outcome outcome = status == CertificateStatus.ERASED ? new Outcome.Erased() : documents.of(certificate.code());
        return switch (outcome) {
            case Outcome.Drawn(var document) -> {
                String name = EntryName.of(document, certificate.code());
                archive.add(name, document.bytes(), certificate.content().issuedAt());
                String sha256 = HexFormat.of().formatHex(sha256().digest(document.bytes()));
                Manifest.File file = new Manifest.File(name, sha256, document.bytes().length);
                archive.addToManifest(Manifest.included(certificate, status, file));
                yield new Tally(tally.taken() + 1, tally.erased(), tally.failed());
            }
            case Outcome.Erased() -> {
                archive.addToManifest(Manifest.erased(certificate));
                yield new Tally(tally.taken(), tally.erased() + 1, tally.failed());
            }
            case Outcome.Failed(String reason) -> {
                archive.addToManifest(Manifest.failed(certificate, status, reason));
                yield new Tally(tally.taken(), tally.erased(), tally.failed() + 1);
            }
        };
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
