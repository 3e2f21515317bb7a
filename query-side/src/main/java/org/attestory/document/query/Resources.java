package org.attestory.document.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that documents are made with. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) {
        try (InputStream file = Resources.class.getResourceAsStream("/documents/" + name)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: documents/" + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
