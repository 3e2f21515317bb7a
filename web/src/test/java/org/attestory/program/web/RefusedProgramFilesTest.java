package org.attestory.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in program-files/refused is bad in the way of its name and begins with what is to be told about it. */
class RefusedProgramFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/program-files/refused");
    private static final String EXPECTED = "# expected ";

    private final ProgramFileReader reader = new ProgramFileReader();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void listsEveryErrorWithLineAndPath(Path file) throws IOException {
        List<String> expected = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .toList();

        ProgramFile read = reader.read(Files.readAllBytes(file));

        assertThat(expected).isNotEmpty();
        assertThat(read)
                .isInstanceOfSatisfying(
                        ProgramFile.Refused.class,
                        refused -> assertThat(refused.errors().stream().map(RefusedProgramFilesTest::line))
                                .containsExactlyElementsOf(expected));
    }

    private static String line(ProgramFileError error) {
        String path = error.path().isEmpty() ? "(file)" : error.path();
        return error.line() + " " + path + " " + error.code();
    }
}
