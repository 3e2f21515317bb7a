package org.attestory.document.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.template.api.TemplateContent.ExpertPage;

/** Pages that want something else than to be drawn. */
record Hostile(String name, String content, List<String> expected) {

    static final String SOUND_MARKUP = """
            <h1>{{kind}}</h1>
            <p>{{holder}}</p>
            <p>{{title}}</p>
            <p>{{code}} {{verify}}</p>
            """;

    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    static Stream<Hostile> all() {
        return lines(FOLDER.resolve("expected.txt"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .map(parts -> new Hostile(parts[0], read(FOLDER.resolve(parts[0])), List.of(parts[1].split(", "))));
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".txt"))
                    .toList()
                    .stream();
        }
    }

    boolean isStyle() {
        return name.endsWith(".css");
    }

    /** The page, asking for things from that server. */
    ExpertPage page(String server) {
        String text = content.replace("{server}", server);
        return isStyle() ? new ExpertPage(SOUND_MARKUP, text) : new ExpertPage(text, "p { font-size: 12pt }\n");
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
