package org.attestory.picture.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The formats of pixels that are read. */
enum RasterFormat {
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    JPEG("jpeg", "\u00ff\u00d8\u00ff");

    private final String reader;
    private final String signature;

    /** The signature has one character for each byte. */
    RasterFormat(String reader, String signature) {
        this.reader = reader;
        this.signature = signature;
    }

    String reader() {
        return reader;
    }

    static @Nullable RasterFormat of(byte[] file) {
        for (RasterFormat format : values()) {
            if (format.begins(file)) {
                return format;
            }
        }
        return null;
    }

    private boolean begins(byte[] file) {
        return new String(file, 0, Math.min(file.length, signature.length()), StandardCharsets.ISO_8859_1)
                .equals(signature);
    }
}
