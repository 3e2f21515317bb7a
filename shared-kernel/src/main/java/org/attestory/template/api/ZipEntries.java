package org.attestory.template.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ZIP file holds according to its directory and to the files themselves (APPNOTE 6.3, sections 4.3 and 4.4); where
 * the two differ, readers differ, so that is refused. There is nothing before, between or behind the files, as there
 * would be in a file that is two things at once.
 */
final class ZipEntries {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIBED_BEHIND = 1 << 3;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int LINK = 0xa000;
    private static final int LONGEST_NAME = 100;

    private final ByteBuffer zip;
    private final ArchiveFaults faults;
    private final int mostFiles;

    ZipEntries(byte[] zip, int mostFiles, ArchiveFaults faults) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.faults = faults;
        this.mostFiles = mostFiles;
    }

    /**
     * A file in the archive.
     *
     * @param method 0 for stored, 8 for deflated
     * @param size once unpacked
     */
    record Entry(String name, int method, int flags, long checksum, int packed, int size, int header, int start) {}

    /** The entries in the order in which they lie in the file; fewer than there are if something is wrong with them. */
    List<Entry> read() {
        int end = zip.limit() - END_LENGTH;
        if (end < 0 || zip.getInt(end) != END) {
            faults.note(ArchiveRefusal.NOT_AN_ARCHIVE, Map.of());
            return List.of();
        }
        int count = unsigned(end + 10);
        int directory = zip.getInt(end + 16);
        boolean whole = zip.getInt(end + 4) == 0
                && unsigned(end + 8) == count
                && zip.getShort(end + 20) == 0
                && directory >= 0
                && directory + (long) zip.getInt(end + 12) == end;
        if (!whole) {
            faults.note(ArchiveRefusal.NOT_AN_ARCHIVE, Map.of());
            return List.of();
        }
        if (count > mostFiles) {
            faults.note(ArchiveRefusal.TOO_LARGE, Map.of("limit", Integer.toString(mostFiles)));
            return List.of();
        }
        return entries(count, directory, end);
    }

    private List<Entry> entries(int count, int directory, int end) {
        List<Entry> entries = new ArrayList<>();
        int at = directory;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > end || zip.getInt(at) != CENTRAL) {
                faults.note(ArchiveRefusal.NOT_AN_ARCHIVE, Map.of());
                return List.of();
            }
            int next = at + CENTRAL_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
            if (next > end) {
                faults.note(ArchiveRefusal.NOT_AN_ARCHIVE, Map.of());
                return List.of();
            }
            Entry entry = entry(at, directory);
            if (entry != null) {
                entries.add(entry);
            }
            at = next;
        }
        entries.sort(Comparator.comparingInt(Entry::header));
        if (at != end || (faults.isEmpty() && !liesInOnePiece(entries, directory))) {
            faults.note(ArchiveRefusal.NOT_AN_ARCHIVE, Map.of());
        }
        return entries;
    }

    private @Nullable Entry entry(int at, int directory) {
        String name = name(at + CENTRAL_LENGTH, unsigned(at + 28));
        int flags = unsigned(at + 8);
        int method = unsigned(at + 10);
        int packed = zip.getInt(at + 20);
        int size = zip.getInt(at + 24);
        int header = zip.getInt(at + 42);
        if (unsigned(at + 28) > LONGEST_NAME) {
            faults.note(ArchiveRefusal.PATH, name);
        } else if ((flags & ENCRYPTED) != 0) {
            faults.note(ArchiveRefusal.ENCRYPTED, name);
        } else if (method != 0 && method != 8) {
            faults.note(ArchiveRefusal.METHOD, name);
        } else if ((unsigned(at + 40) & 0xf000) == LINK) {
            faults.note(ArchiveRefusal.LINK, name);
        } else if (packed < 0 || size < 0 || header < 0 || (method == 0 && packed != size)) {
            faults.note(ArchiveRefusal.DAMAGED, name);
        } else {
            long checksum = Integer.toUnsignedLong(zip.getInt(at + 16));
            Entry entry = new Entry(name, method, flags, checksum, packed, size, header, start(header, directory));
            if (describesItselfAs(entry, directory)) {
                return entry;
            }
            faults.note(ArchiveRefusal.DAMAGED, name);
        }
        return null;
    }

    private int start(int header, int directory) {
        return header > directory - LOCAL_LENGTH
                ? directory
                : header + LOCAL_LENGTH + unsigned(header + 26) + unsigned(header + 28);
    }

    private boolean describesItselfAs(Entry entry, int directory) {
        int header = entry.header();
        if (header > directory - LOCAL_LENGTH || (long) entry.start() + entry.packed() > directory) {
            return false;
        }
        boolean behind = (entry.flags() & DESCRIBED_BEHIND) != 0;
        return zip.getInt(header) == LOCAL
                && unsigned(header + 6) == entry.flags()
                && unsigned(header + 8) == entry.method()
                && unsigned(header + 26) <= LONGEST_NAME
                && name(header + LOCAL_LENGTH, unsigned(header + 26)).equals(entry.name())
                && is(header + 14, (int) entry.checksum(), behind)
                && is(header + 18, entry.packed(), behind)
                && is(header + 22, entry.size(), behind);
    }

    private boolean is(int at, int value, boolean orZero) {
        return zip.getInt(at) == value || (orZero && zip.getInt(at) == 0);
    }

    private static boolean liesInOnePiece(List<Entry> entries, int directory) {
        int expected = 0;
        int slack = 0;
        for (Entry entry : entries) {
            if (entry.header() < expected || entry.header() > expected + slack) {
                return false;
            }
            expected = entry.start() + entry.packed();
            slack = (entry.flags() & DESCRIBED_BEHIND) != 0 ? 16 : 0;
        }
        return directory >= expected && directory <= expected + slack;
    }

    private String name(int at, int length) {
        int readable = Math.clamp(length, 0, zip.limit() - at);
        return new String(zip.array(), at, readable, StandardCharsets.ISO_8859_1);
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xffff;
    }
}
