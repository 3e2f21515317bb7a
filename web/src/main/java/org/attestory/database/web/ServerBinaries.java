package org.attestory.database.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** Unpacks the server's programs from the class path, once per version. */
final class ServerBinaries {

    private ServerBinaries() {}

    /** The directory with the programs. */
    static Path unpackedIn(Path directory) throws IOException {
        URL archive = archive();
        Path home = directory.resolve(version(archive));
        if (!Files.exists(home)) {
            Path unfinished = directory.resolve("unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, Files.createDirectories(unfinished));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home.resolve("bin");
    }

    private static URL archive() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String family = system.startsWith("mac") ? "darwin" : system;
        String machine = switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        String name = "postgres-" + family + "-" + machine + ".txz";
        URL url = ServerBinaries.class.getResource("/" + name);
        if (url == null) {
            throw new UnusableSettingException(
                    "attestory.database.url",
                    "is needed on this machine: there is no embedded PostgreSQL for " + family + " " + machine);
        }
        return url;
    }

    /** The checksum in the jar's directory: tells one version from another without reading the archive. */
    private static String version(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection entry) {
            return HexFormat.of().toHexDigits(entry.getJarEntry().getCrc(), 8);
        }
        throw new IOException("the server's programs are expected in a jar");
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream file = archive.openStream();
                TarArchiveInputStream entries =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(file)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry leaves the archive");
                }
                write(entries, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream entries, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(entries, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
