package org.attestory.document.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** The files that documents are made with. */
final class Resources {

    private Resources() {}

    /** The content of a file; of one whose name ends in {@code .gz}, what was compressed. */
    static byte[] bytes(String name) {
        try (InputStream file = Resources.class.getResourceAsStream("/documents/" + name)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: documents/" + name);
            }
            return name.endsWith(".gz") ? new GZIPInputStream(file).readAllBytes() : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
