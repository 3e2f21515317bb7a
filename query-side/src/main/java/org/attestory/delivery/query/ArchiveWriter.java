package org.attestory.delivery.query;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * Writes an archive entry by entry, so that it can be left at any moment and taken up where it was safe last. The list of
 * entries, which a ZIP archive has at its end, grows in a file of its own until then; nothing grows in memory.
 */
final class ArchiveWriter implements AutoCloseable {

    private static final int PIECE = 64 << 10;

    private final FileChannel archive;
    private final FileChannel directory;
    private final FileChannel manifest;
    private long entries;

    /**
     * How much of the files counts.
     *
     * @param archive bytes of it
     * @param directory bytes of the list of entries
     * @param manifest bytes of the manifest
     * @param entries how many there are
     */
    record Mark(long archive, long directory, long manifest, long entries) {

        static final Mark BEGINNING = new Mark(0, 0, 0, 0);
    }

    private ArchiveWriter(FileChannel archive, FileChannel directory, FileChannel manifest, long entries) {
        this.archive = archive;
        this.directory = directory;
        this.manifest = manifest;
        this.entries = entries;
    }

    /** Goes on behind the mark; what was written after it is dropped. */
    static ArchiveWriter from(ExportFiles files, Mark mark) throws IOException {
        return new ArchiveWriter(
                open(files.unfinished(), mark.archive()),
                open(files.directory(), mark.directory()),
                open(files.manifest(), mark.manifest()),
                mark.entries());
    }

    private static FileChannel open(Path file, long length) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            channel.close();
            throw new IOException("a part of the unfinished archive is missing");
        }
        channel.truncate(length).position(length);
        return channel;
    }

    void add(String name, byte[] bytes, Instant modified) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        begin(name, bytes.length, (int) checksum.getValue(), modified);
        write(archive, ByteBuffer.wrap(bytes));
    }

    void addToManifest(String line) throws IOException {
        write(manifest, ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    /** Makes all that was written survive a loss of power, and says how much that is. */
    Mark sync() throws IOException {
        archive.force(false);
        directory.force(false);
        manifest.force(false);
        return new Mark(archive.position(), directory.position(), manifest.position(), entries);
    }

    /** Adds the manifest and the list of entries. */
    void finish(String manifestName, Instant modified) throws IOException {
        begin(manifestName, manifest.size(), checksumOf(manifest), modified);
        copy(manifest);
        long directoryOffset = archive.position();
        copy(directory);
        write(archive, ArchiveFormat.end(entries, directoryOffset, directory.size()));
        archive.force(true);
    }

    private void begin(String name, long size, int checksum, Instant modified) throws IOException {
        ArchiveFormat.Entry entry = new ArchiveFormat.Entry(name, size, checksum, modified, archive.position());
        write(archive, ArchiveFormat.localHeader(entry));
        write(directory, ArchiveFormat.centralRecord(entry));
        entries++;
    }

    private void copy(FileChannel source) throws IOException {
        long from = 0;
        while (from < source.size()) {
            from += source.transferTo(from, source.size() - from, archive);
        }
    }

    private static int checksumOf(FileChannel file) throws IOException {
        CRC32 checksum = new CRC32();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long from = 0;
        for (int read = file.read(piece, from); read > 0; read = file.read(piece.clear(), from)) {
            checksum.update(piece.flip());
            from += read;
        }
        return (int) checksum.getValue();
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        try (archive;
                directory;
                manifest) {
            // Whatever is not marked is dropped when the archive is taken up again.
        }
    }
}
