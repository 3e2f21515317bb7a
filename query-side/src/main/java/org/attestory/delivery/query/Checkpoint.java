package org.attestory.delivery.query;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.attestory.delivery.api.ExportProgress;
import org.attestory.issuance.api.CertificateId;
import org.jspecify.annotations.Nullable;

/**
 * How far the making of an archive is known to be safe; what a restart goes on from.
 *
 * @param total certificates that fit
 * @param last the certificate taken in last, null before the first
 */
record Checkpoint(
        ArchiveWriter.Mark mark,
        int total,
        Tally tally,
        @Nullable Place last) {

    /** What became of the certificates so far. */
    record Tally(int taken, int erased, int failed) {

        static final Tally NOTHING = new Tally(0, 0, 0);

        int done() {
            return taken + erased + failed;
        }
    }

    /** A certificate in the order in which they are taken in. */
    record Place(Instant issuedAt, CertificateId certificateId) {}

    ExportProgress progress() {
        return new ExportProgress(tally.done(), Math.max(total, tally.done()));
    }

    /** In one step: a crash leaves the one before or this one. */
    void save(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("archive", Long.toString(mark.archive()));
        values.setProperty("directory", Long.toString(mark.directory()));
        values.setProperty("manifest", Long.toString(mark.manifest()));
        values.setProperty("entries", Long.toString(mark.entries()));
        values.setProperty("total", Integer.toString(total));
        values.setProperty("taken", Integer.toString(tally.taken()));
        values.setProperty("erased", Integer.toString(tally.erased()));
        values.setProperty("failed", Integer.toString(tally.failed()));
        if (last != null) {
            values.setProperty("issued-at", last.issuedAt().toString());
            values.setProperty("certificate", last.certificateId().value());
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (Writer writer = Files.newBufferedWriter(next)) {
            values.store(writer, null);
        }
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Optional<Checkpoint> load(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        String certificate = values.getProperty("certificate");
        return Optional.of(new Checkpoint(
                new ArchiveWriter.Mark(
                        size(values, "archive"),
                        size(values, "directory"),
                        size(values, "manifest"),
                        size(values, "entries")),
                number(values, "total"),
                new Tally(number(values, "taken"), number(values, "erased"), number(values, "failed")),
                certificate == null
                        ? null
                        : new Place(Instant.parse(values.getProperty("issued-at")), new CertificateId(certificate))));
    }

    private static int number(Properties values, String name) {
        return Math.toIntExact(size(values, name));
    }

    private static long size(Properties values, String name) {
        return Long.parseLong(values.getProperty(name));
    }
}
