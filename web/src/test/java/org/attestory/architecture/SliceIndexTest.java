package org.attestory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.AllowedTo;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** The README's index of slices names what exists, and all of it. */
class SliceIndexTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    void everyNameIsAClass() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(ROOT)) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }

        assertThat(names()).isNotEmpty().isSubsetOf(classes);
    }

    @Test
    void everyCommandAndEveryEventIsNamed() throws IOException {
        Set<String> messages = Attestory.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(AllowedTo.class) || type.isAnnotatedWith(Revision.class))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());

        assertThat(names()).containsAll(messages);
    }

    private static Set<String> names() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String index = readme.substring(readme.indexOf("## Slices"), readme.indexOf("## Configuration"));
        return NAME.matcher(index)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
