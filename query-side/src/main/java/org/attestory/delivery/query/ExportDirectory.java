package org.attestory.delivery.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestory.delivery.api.ExportProgress;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.jspecify.annotations.Nullable;

/** The directory with the archives. They hold names, so nobody else on the machine may look into it. */
final class ExportDirectory {

    private final Path root;
    private final Duration keptFor;
    private @Nullable FileLock claim;

    ExportDirectory(ExportSettings settings) {
        this.root = settings.directory();
        this.keptFor = settings.keptFor();
    }

    /** Whether this node is the one that works here, of all that share the directory. */
    boolean claim() throws IOException {
        if (claim == null) {
            prepare();
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            claim = tryLock(channel);
            if (claim == null) {
                channel.close();
            }
        }
        return claim != null;
    }

    void release() throws IOException {
        if (claim != null) {
            claim.acquiredBy().close();
            claim = null;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    ExportFiles filesOf(ExportView export) {
        return ExportFiles.of(root, export);
    }

    /** All files of exports, finished or not. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(file -> ExportFiles.around(file).isPresent()).toList();
        }
    }

    /** Until when an archive is kept that was made then. */
    Instant keptUntil(Instant finishedAt) {
        return finishedAt.plus(keptFor);
    }

    /** Until when there is an archive to download; empty if there is none, or none any more. */
    Optional<Instant> keptUntil(ExportView export) {
        return export.state() == ExportState.COMPLETED
                        && Files.exists(filesOf(export).finished())
                ? Optional.of(keptUntil(Objects.requireNonNull(export.finishedAt())))
                : Optional.empty();
    }

    /** How far an export is according to its last checkpoint. */
    ExportProgress progressOf(ExportView export) {
        try {
            return Checkpoint.load(filesOf(export).checkpoint())
                    .map(Checkpoint::progress)
                    .orElse(ExportProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the archive; less at its end, nothing if there is none. */
    byte[] read(ExportView export, long from, int length) {
        if (export.state() != ExportState.COMPLETED) {
            return new byte[0];
        }
        try (FileChannel archive = FileChannel.open(filesOf(export).finished(), StandardOpenOption.READ)) {
            int available = Math.toIntExact(Math.clamp(archive.size() - from, 0, length));
            ByteBuffer bytes = ByteBuffer.allocate(available);
            for (int read = 1; bytes.hasRemaining() && read > 0; ) {
                read = archive.read(bytes, from + bytes.position());
            }
            return bytes.array();
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
