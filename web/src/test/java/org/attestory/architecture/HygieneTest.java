package org.attestory.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HygieneTest {

    private static final int LONGEST_FILE = 300;

    @Test
    void theScanSawTheWholeProduct() {
        assertThat(Attestory.CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .distinct())
                .contains("api", "kernel", "command", "query", "web", "eventstore");
        assertThat(Attestory.CLASSES).hasSizeGreaterThan(350);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(Attestory.CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(place -> !place.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void onlyJspecifySaysWhatMayBeNull() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "(jakarta|javax|org\\.springframework|org\\.jetbrains)\\..*\\.(Nullable|NonNull|Nonnull)")
                .check(Attestory.CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFieldsAndNothingPrints() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(Attestory.CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(Attestory.CLASSES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Attestory.CLASSES);
    }

    @Test
    void noNameHidesWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(Attestory.CLASSES);
    }

    @Test
    void noSourceFileGrowsTooLong() throws IOException {
        Path root = Path.of("..").toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().contains("src/main/java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
