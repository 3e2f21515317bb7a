package org.attestory.document.query;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Writes a picture as PNG (ISO/IEC 15948): 8-bit RGB, made fast for pages, which are flat for the most part. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] END = new byte[0];
    private static final String BADGE = "openbadgecredential";
    private static final double METRES_PER_INCH = 0.0254;
    private static final int COMPRESSION = 3;
    private static final byte BIT_DEPTH = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte AS_IT_IS = 0;

    private final BufferedImage picture;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 18);

    /**
     * Begins a file.
     *
     * @param picture of the type that holds its dots as integers
     */
    PngFile(BufferedImage picture) {
        this.picture = picture;
        file.writeBytes(SIGNATURE);
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(picture.getWidth())
                        .putInt(picture.getHeight())
                        .put(BIT_DEPTH)
                        .put(TRUE_COLOUR)
                        .array());
    }

    /** How large it is on paper. */
    PngFile withDensity(int dotsPerInch) {
        int dotsPerMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
        chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(dotsPerMetre)
                        .putInt(dotsPerMetre)
                        .put((byte) 1)
                        .array());
        return this;
    }

    /** Bakes an open credential in (Open Badges 3.0 section 5.3.1), uncompressed, without language; null leaves it. */
    PngFile withCredential(byte @Nullable [] json) {
        if (json != null) {
            byte[] keyword = BADGE.getBytes(StandardCharsets.ISO_8859_1);
            // The keyword's end, no compression, its method, an empty language, an empty translated keyword.
            chunk(
                    "iTXt",
                    ByteBuffer.allocate(keyword.length + 5 + json.length)
                            .put(keyword)
                            .put(new byte[5])
                            .put(json)
                            .array());
        }
        return this;
    }

    byte[] bytes() {
        chunk("IDAT", compressed());
        chunk("IEND", END);
        return file.toByteArray();
    }

    private byte[] compressed() {
        Deflater deflater = new Deflater(COMPRESSION);
        try {
            deflater.setInput(rows());
            deflater.finish();
            ByteArrayOutputStream data = new ByteArrayOutputStream(1 << 18);
            byte[] part = new byte[1 << 16];
            while (!deflater.finished()) {
                data.write(part, 0, deflater.deflate(part));
            }
            return data.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Without prediction: on a page, which is drawn and no photograph, it makes files larger. */
    private byte[] rows() {
        int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        byte[] rows = new byte[picture.getHeight() * (1 + 3 * width)];
        int to = 0;
        for (int row = 0; row < picture.getHeight(); row++) {
            rows[to++] = AS_IT_IS;
            for (int at = row * width; at < (row + 1) * width; at++) {
                int dot = dots[at];
                rows[to++] = (byte) (dot >> 16);
                rows[to++] = (byte) (dot >> 8);
                rows[to++] = (byte) dot;
            }
        }
        return rows;
    }

    private void chunk(String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
