package org.attestory.document.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets the platform's shaping engine do without the fonts of the machine and without the library that finds them, which
 * small machines lack: only bundled fonts are ever used.
 */
final class PlatformFonts {

    private static final String SETTING = "sun.awt.fontconfig";
    private static final String NONE = """
            version=1
            allfonts.latin-1=-none-
            sequence.allfonts=latin-1
            """;

    private PlatformFonts() {}

    static synchronized void ignore() {
        if (System.getProperty(SETTING) == null) {
            try {
                Path configuration = Files.createTempFile("attestory-no-fonts", ".properties");
                configuration.toFile().deleteOnExit();
                Files.writeString(configuration, NONE);
                System.setProperty(SETTING, configuration.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
