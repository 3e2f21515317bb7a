package org.attestory.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attestory.delivery.api.ExportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, in one go or with interruptions, is an archive that others can read. */
class ArchiveWriterTest {

    private static final Instant MODIFIED = Instant.parse("2026-03-02T10:15:30Z");

    @TempDir
    private Path root;

    private ExportFiles files() {
        return new ExportFiles(root, new ExportId("export-1"), 0);
    }

    @Test
    void isReadByOthers() throws IOException {
        try (ArchiveWriter archive = ArchiveWriter.from(files(), ArchiveWriter.Mark.BEGINNING)) {
            archive.add("Zo\u00e9 - \u674e.pdf", bytes("one"), MODIFIED);
            archive.add("b.pdf", bytes("two"), MODIFIED);
            archive.addToManifest("a,b\r\n");
            archive.finish("manifest.csv", MODIFIED);
        }

        try (ZipFile zip = new ZipFile(files().unfinished().toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly("Zo\u00e9 - \u674e.pdf", "b.pdf", "manifest.csv");
            assertThat(content(zip, "Zo\u00e9 - \u674e.pdf")).isEqualTo("one");
            assertThat(content(zip, "manifest.csv")).isEqualTo("a,b\r\n");
            assertThat(zip.getEntry("b.pdf").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("b.pdf").getTimeLocal()).hasToString("2026-03-02T10:15:30");
        }
    }

    @Test
    void goesOnFromItsMarkWhateverWasWrittenAfterIt() throws IOException {
        ArchiveWriter.Mark mark;
        try (ArchiveWriter archive = ArchiveWriter.from(files(), ArchiveWriter.Mark.BEGINNING)) {
            archive.add("kept.pdf", bytes("kept"), MODIFIED);
            archive.addToManifest("kept\r\n");
            mark = archive.sync();
            archive.add("lost.pdf", bytes("lost"), MODIFIED);
            archive.addToManifest("lost\r\n");
        }
        Files.write(files().unfinished(), bytes("half an ent"), StandardOpenOption.APPEND);

        try (ArchiveWriter archive = ArchiveWriter.from(files(), mark)) {
            archive.add("again.pdf", bytes("again"), MODIFIED);
            archive.addToManifest("again\r\n");
            archive.finish("manifest.csv", MODIFIED);
        }

        try (ZipFile zip = new ZipFile(files().unfinished().toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly("kept.pdf", "again.pdf", "manifest.csv");
            assertThat(content(zip, "again.pdf")).isEqualTo("again");
            assertThat(content(zip, "manifest.csv")).isEqualTo("kept\r\nagain\r\n");
        }
    }

    @Test
    void takesMoreEntriesThanTheOldFormatCounts() throws IOException {
        int many = 70_000;
        try (ArchiveWriter archive = ArchiveWriter.from(files(), ArchiveWriter.Mark.BEGINNING)) {
            for (int number = 0; number < many; number++) {
                archive.add(number + ".txt", bytes("x"), MODIFIED);
            }
            archive.finish("manifest.csv", MODIFIED);
        }

        try (ZipFile zip = new ZipFile(files().unfinished().toFile())) {
            assertThat(zip.size()).isEqualTo(many + 1);
            assertThat(content(zip, "69999.txt")).isEqualTo("x");
        }
    }

    @Test
    void growsBeyondFourGigabytes() throws IOException {
        long far = (5L << 30) + 7;
        try (RandomAccessFile hole = new RandomAccessFile(files().unfinished().toFile(), "rw")) {
            hole.setLength(far);
        }
        try (ArchiveWriter archive = ArchiveWriter.from(files(), new ArchiveWriter.Mark(far, 0, 0, 0))) {
            archive.add("far.pdf", bytes("far away"), MODIFIED);
            archive.finish("manifest.csv", MODIFIED);
        }

        try (ZipFile zip = new ZipFile(files().unfinished().toFile())) {
            assertThat(content(zip, "far.pdf")).isEqualTo("far away");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String content(ZipFile zip, String name) throws IOException {
        try (var bytes = zip.getInputStream(zip.getEntry(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
