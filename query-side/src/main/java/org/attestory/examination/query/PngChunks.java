package org.attestory.examination.query;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG (ISO/IEC 15948 section 5), each with a sum that agrees. */
final class PngChunks {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final int FRAME = 12;
    private static final int MOST_CHUNKS = 10_000;
    private static final int HEADER_LENGTH = 13;
    private static final int LONGEST_SIDE = 8_000;
    private static final long MOST_DOTS = 32_000_000;

    /** All that is needed to draw; nothing else of a stranger's picture reaches the decoder. */
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] file;
    private final List<Chunk> chunks = new ArrayList<>();
    private final int end;

    private record Chunk(String type, int from, int length) {}

    private PngChunks(byte[] file, Allowance allowance) {
        this.file = file;
        this.end = read(allowance);
        requireHeader();
    }

    /**
     * Reads up to the end of the picture.
     *
     * @throws UnreadableFileException if it is damaged
     */
    static PngChunks of(byte[] file, Allowance allowance) {
        return new PngChunks(file, allowance);
    }

    int width() {
        return ByteBuffer.wrap(file).getInt(chunks.getFirst().from());
    }

    int height() {
        return ByteBuffer.wrap(file).getInt(chunks.getFirst().from() + 4);
    }

    /** Whether something stands behind the end of the picture. */
    boolean isFollowed() {
        return end < file.length;
    }

    /** The contents of the chunks of that type. */
    List<byte[]> contents(String type) {
        return chunks.stream()
                .filter(chunk -> chunk.type().equals(type))
                .map(chunk -> {
                    byte[] content = new byte[chunk.length()];
                    System.arraycopy(file, chunk.from(), content, 0, content.length);
                    return content;
                })
                .toList();
    }

    /** The picture alone, without anything that is not drawn. */
    byte[] picture() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length);
        picture.writeBytes(SIGNATURE);
        for (Chunk chunk : chunks) {
            if (DRAWN.contains(chunk.type())) {
                picture.write(file, chunk.from() - 8, chunk.length() + FRAME);
            }
        }
        return picture.toByteArray();
    }

    private int read(Allowance allowance) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = SIGNATURE.length;
        while (file.length - at >= FRAME) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - FRAME) {
                throw new UnreadableFileException();
            }
            if (chunks.size() == MOST_CHUNKS) {
                throw new BeyondLimitsException();
            }
            allowance.steps(1 + (length >> 4));
            requireSum(at + 4, length + 4, bytes.getInt(at + 8 + length));
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunks.add(new Chunk(type, at + 8, length));
            at += length + FRAME;
            if (type.equals("IEND")) {
                return at;
            }
        }
        throw new UnreadableFileException();
    }

    private void requireSum(int from, int length, int expected) {
        CRC32 sum = new CRC32();
        sum.update(file, from, length);
        if ((int) sum.getValue() != expected) {
            throw new UnreadableFileException();
        }
    }

    private void requireHeader() {
        Chunk header = chunks.getFirst();
        if (!header.type().equals("IHDR")
                || header.length() != HEADER_LENGTH
                || contents("IHDR").size() > 1
                || width() < 1
                || height() < 1) {
            throw new UnreadableFileException();
        }
        if (width() > LONGEST_SIDE || height() > LONGEST_SIDE || (long) width() * height() > MOST_DOTS) {
            throw new BeyondLimitsException();
        }
    }
}
