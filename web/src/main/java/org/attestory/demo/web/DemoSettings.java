package org.attestory.demo.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the demo content leaves its accounts and codes, and what the terminal is told.
 *
 * @param demo whether there is demo content
 * @param dataDirectory where the installation keeps its files
 * @param publicUrl where people reach the platform
 */
@ConfigurationProperties("attestory")
record DemoSettings(boolean demo, Path dataDirectory, String publicUrl) {

    Path tableFile() {
        return dataDirectory.resolve("demo.txt");
    }

    Path seedFile() {
        return dataDirectory.resolve("demo.seed");
    }
}
