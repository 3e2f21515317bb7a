package org.attestory.template.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attestory.kernel.Refusal;
import org.attestory.template.api.ZipEntries.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A template as a ZIP file: its manifest, its pictures, and its page if one was written by hand. Opening one trusts nothing
 * and nobody; pictures and pages still have to be taken and checked as if they had been handed in one by one.
 */
public final class TemplateArchive {

    public static final int MOST_BYTES = 4 << 20;
    public static final String MARKUP = "expert/page.xhtml";
    public static final String STYLE = "expert/page.css";

    private static final int MOST_BYTES_UNPACKED = 8 << 20;
    private static final int MOST_FILES = 32;
    private static final int HIGHEST_RATIO = 100;
    private static final int NEVER_A_BOMB = 64 << 10;
    private static final Pattern KNOWN = Pattern.compile(
            "manifest\\.json|expert/page\\.xhtml|expert/page\\.css|images/[A-Za-z0-9][A-Za-z0-9_-]{0,79}\\.(png|svg)");
    private static final Pattern FOLDER = Pattern.compile("(images|expert)/");
    private static final Pattern ARCHIVE_NAME = Pattern.compile("(?i).*\\.(zip|jar|gz|tgz|tar|bz2|xz|7z|rar)");
    private static final List<String> ARCHIVE_STARTS =
            List.of("504b0304", "504b0506", "1f8b", "425a68", "fd377a", "377abc", "526172");

    /** The real time would make equal templates unequal files; in January 1980, the zone would. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TemplateArchive() {}

    /**
     * What an archive holds.
     *
     * @param template as it was handed to {@link #write}; null if anything is wrong
     * @param files by path, without the manifest
     * @param faults all that is wrong
     */
    public record Opened(@Nullable JsonNode template, Map<String, byte[]> files, List<Refusal> faults) {}

    public static Opened open(byte[] zip) {
        ArchiveFaults faults = new ArchiveFaults();
        if (zip.length > MOST_BYTES) {
            faults.note(ArchiveRefusal.TOO_LARGE, Map.of("limit", (MOST_BYTES >> 20) + " MB"));
            return new Opened(null, Map.of(), faults.all());
        }
        SortedMap<String, byte[]> files = unpack(zip, new ZipEntries(zip, MOST_FILES, faults).read(), faults);
        byte[] written = files.remove(ArchiveManifest.NAME);
        if (written == null) {
            if (faults.isEmpty()) {
                faults.note(ArchiveRefusal.MANIFEST, ArchiveManifest.NAME);
            }
            return new Opened(null, Map.of(), faults.all());
        }
        ArchiveManifest manifest = ArchiveManifest.read(written, faults);
        if (manifest == null) {
            return new Opened(null, Map.of(), faults.all());
        }
        compare(manifest, files, faults);
        return faults.isEmpty()
                ? new Opened(manifest.template(), files, List.of())
                : new Opened(null, Map.of(), faults.all());
    }

    /**
     * Packs a template; equal templates give equal bytes.
     *
     * @param template what {@link Opened#template()} shall be
     * @param files by path: {@link #MARKUP}, {@link #STYLE}, and pictures as {@code images/NAME.png} or {@code .svg}
     */
    public static byte[] write(JsonNode template, Map<String, byte[]> files) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        sorted.keySet().forEach(path -> {
            if (!KNOWN.matcher(path).matches() || path.equals(ArchiveManifest.NAME)) {
                throw new IllegalArgumentException("no place for this in an archive");
            }
        });
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            put(zip, ArchiveManifest.NAME, ArchiveManifest.write(template, sorted));
            for (Map.Entry<String, byte[]> file : sorted.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static SortedMap<String, byte[]> unpack(byte[] zip, List<Entry> entries, ArchiveFaults faults) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Set<String> names = new HashSet<>();
        ZipContent contents = new ZipContent(zip);
        long total = 0;
        for (Entry entry : entries) {
            String name = entry.name();
            total += entry.size();
            ArchiveRefusal refusal = names.add(name.toLowerCase(Locale.ROOT)) ? refusalOf(entry) : ArchiveRefusal.TWICE;
            if (refusal != null) {
                faults.note(refusal, name);
            } else if (total > MOST_BYTES_UNPACKED) {
                faults.note(ArchiveRefusal.TOO_LARGE, Map.of("limit", (MOST_BYTES_UNPACKED >> 20) + " MB"));
                return new TreeMap<>();
            } else if (!isFolder(entry)) {
                byte[] content = contents.of(entry);
                if (content == null) {
                    faults.note(ArchiveRefusal.DAMAGED, name);
                } else if (isArchive(content)) {
                    faults.note(ArchiveRefusal.NESTED, name);
                } else {
                    files.put(name, content);
                }
            }
        }
        return files;
    }

    private static @Nullable ArchiveRefusal refusalOf(Entry entry) {
        String name = entry.name();
        if (leadsOutside(name)) {
            return ArchiveRefusal.PATH;
        }
        if (!KNOWN.matcher(name).matches() && !isFolder(entry)) {
            return ARCHIVE_NAME.matcher(name).matches() ? ArchiveRefusal.NESTED : ArchiveRefusal.UNKNOWN_FILE;
        }
        boolean bomb = entry.size() > NEVER_A_BOMB && entry.size() / HIGHEST_RATIO > entry.packed();
        return bomb ? ArchiveRefusal.BOMB : null;
    }

    private static boolean isFolder(Entry entry) {
        return entry.size() == 0 && FOLDER.matcher(entry.name()).matches();
    }

    private static boolean leadsOutside(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/", -1)).contains("..")
                || List.of(name.split("/", -1)).contains(".")
                || name.chars().anyMatch(character -> character < ' ' || character > '~');
    }

    private static boolean isArchive(byte[] content) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(4, content.length); i++) {
            start.append("%02x".formatted(content[i]));
        }
        return ARCHIVE_STARTS.stream().anyMatch(start.toString()::startsWith);
    }

    private static void compare(ArchiveManifest manifest, Map<String, byte[]> files, ArchiveFaults faults) {
        files.forEach((path, content) -> {
            String hash = manifest.hashes().get(path);
            if (hash == null) {
                faults.note(ArchiveRefusal.NOT_LISTED, path);
            } else if (!hash.equals(ArchiveManifest.hash(content))) {
                faults.note(ArchiveRefusal.CHANGED, path);
            }
        });
        manifest.hashes().keySet().stream()
                .filter(path -> !files.containsKey(path))
                .sorted()
                .forEach(path -> faults.note(ArchiveRefusal.MISSING, path));
    }
}
