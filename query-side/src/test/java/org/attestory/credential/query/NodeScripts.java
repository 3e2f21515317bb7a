package org.attestory.credential.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs of others on Node, in src/test/node. */
public final class NodeScripts {

    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final int PATIENCE_SECONDS = 240;

    private NodeScripts() {}

    /** Whether they can be run: it takes Node and {@code npm ci} in their directory, which ./test sees to. */
    public static boolean areInstalled() {
        return Files.isDirectory(SCRIPTS.resolve("node_modules"));
    }

    /** Runs one over the files of a directory, where its log is left, too. */
    public static void run(String script, Path directory) throws IOException, InterruptedException {
        Path log = directory.resolve("node.log");
        Process node = new ProcessBuilder(
                        "node", script, directory.toAbsolutePath().toString())
                .directory(SCRIPTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!node.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || node.exitValue() != 0) {
            node.destroyForcibly();
            throw new IllegalStateException(Files.readString(log));
        }
    }
}
