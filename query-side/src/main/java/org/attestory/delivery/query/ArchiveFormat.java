package org.attestory.delivery.query;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The records of a ZIP archive of entries that are stored as they are (APPNOTE 6.3.10). Documents are compressed inside;
 * doing it again would cost time and save next to nothing.
 */
final class ArchiveFormat {

    /** From here on numbers do not fit into the old records; a larger one, the Zip64 extra, takes them. */
    static final long FOUR_BYTES = 0xffff_ffffL;

    private static final int TWO_BYTES = 0xffff;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final short PLAIN = 20;
    private static final short ZIP_64 = 45;
    private static final short NAMES_IN_UTF_8 = 0x0800;
    private static final short ON_UNIX = 3 << 8;
    private static final int ORDINARY_FILE = 0100600 << 16;
    private static final short EXTRA_64 = 1;
    private static final int LENGTH_OF_END_64 = 56;
    private static final int EARLIEST_YEAR = 1980;

    private ArchiveFormat() {}

    /**
     * An entry.
     *
     * @param offset of its local header
     */
    record Entry(String name, long size, int checksum, Instant modified, long offset) {

        Entry {
            if (size >= FOUR_BYTES) {
                throw new IllegalArgumentException("an entry of four gigabytes or more");
            }
        }
    }

    static ByteBuffer localHeader(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        return common(buffer(30 + name.length).putInt(LOCAL).putShort(PLAIN), entry)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .flip();
    }

    static ByteBuffer centralRecord(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        boolean far = entry.offset() >= FOUR_BYTES;
        int extra = far ? 12 : 0;
        ByteBuffer central = common(
                        buffer(46 + name.length + extra)
                                .putInt(CENTRAL)
                                .putShort((short) (ON_UNIX | ZIP_64))
                                .putShort(far ? ZIP_64 : PLAIN),
                        entry)
                .putShort((short) name.length)
                .putShort((short) extra)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(ORDINARY_FILE)
                .putInt((int) Math.min(entry.offset(), FOUR_BYTES))
                .put(name);
        if (far) {
            central.putShort(EXTRA_64).putShort((short) 8).putLong(entry.offset());
        }
        return central.flip();
    }

    /** What closes the archive. */
    static ByteBuffer end(long entries, long directoryOffset, long directorySize) {
        ByteBuffer end = buffer(LENGTH_OF_END_64 + 20 + 22);
        if (entries >= TWO_BYTES || directoryOffset >= FOUR_BYTES || directorySize >= FOUR_BYTES) {
            end.putInt(END_64)
                    .putLong(LENGTH_OF_END_64 - 12)
                    .putShort((short) (ON_UNIX | ZIP_64))
                    .putShort(ZIP_64)
                    .putInt(0)
                    .putInt(0)
                    .putLong(entries)
                    .putLong(entries)
                    .putLong(directorySize)
                    .putLong(directoryOffset);
            end.putInt(LOCATOR_64)
                    .putInt(0)
                    .putLong(directoryOffset + directorySize)
                    .putInt(1);
        }
        short count = (short) Math.min(entries, TWO_BYTES);
        return end.putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count)
                .putInt((int) Math.min(directorySize, FOUR_BYTES))
                .putInt((int) Math.min(directoryOffset, FOUR_BYTES))
                .putShort((short) 0)
                .flip();
    }

    private static ByteBuffer common(ByteBuffer header, Entry entry) {
        LocalDateTime modified = LocalDateTime.ofInstant(entry.modified(), ZoneOffset.UTC);
        int year = Math.max(modified.getYear(), EARLIEST_YEAR) - EARLIEST_YEAR;
        return header.putShort(NAMES_IN_UTF_8)
                .putShort((short) 0)
                .putShort((short) (modified.getHour() << 11 | modified.getMinute() << 5 | modified.getSecond() / 2))
                .putShort((short) (year << 9 | modified.getMonthValue() << 5 | modified.getDayOfMonth()))
                .putInt(entry.checksum())
                .putInt((int) entry.size())
                .putInt((int) entry.size());
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
