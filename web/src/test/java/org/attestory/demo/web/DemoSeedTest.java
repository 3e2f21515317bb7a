package org.attestory.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.CommandId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSeedTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    private Path data;

    @Test
    void makesTheSamePasswordsAndCodesAgain() {
        DemoSeed first = DemoSeed.in(data.resolve("demo.seed"), NOW);
        DemoSeed second = DemoSeed.in(data.resolve("demo.seed"), NOW.plusSeconds(60));

        assertThat(second.begun()).isEqualTo(NOW);
        assertThat(second.passwordOf(DemoPerson.LEARNER)).isEqualTo(first.passwordOf(DemoPerson.LEARNER));
        assertThat(second.codeFor("expired")).isEqualTo(first.codeFor("expired"));
    }

    @Test
    void makesOthersForEveryPersonAndInstallation() {
        DemoSeed here = DemoSeed.in(data.resolve("here"), NOW);
        DemoSeed there = DemoSeed.in(data.resolve("there"), NOW);

        assertThat(Arrays.stream(DemoPerson.values()).map(here::passwordOf)).doesNotHaveDuplicates();
        assertThat(here.passwordOf(DemoPerson.LEARNER)).isNotEqualTo(there.passwordOf(DemoPerson.LEARNER));
        assertThat(here.codeFor("expired")).isNotEqualTo(there.codeFor("expired"));
        assertThat(VerificationCode.parse(here.codeFor("expired").grouped())).contains(here.codeFor("expired"));
    }

    @Test
    void isReadableByItsOwnerOnly() throws Exception {
        DemoSeed.in(data.resolve("demo.seed"), NOW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo.seed"))))
                .isEqualTo("rw-------");
    }

    @Test
    void tellsTheSameStoryAgainUnderDistinctNames() {
        List<CommandId> once = story();

        assertThat(story()).isEqualTo(once);
        assertThat(once).doesNotHaveDuplicates();
    }

    private List<CommandId> story() {
        return DemoStory.of(DemoSeed.in(data.resolve("demo.seed"), NOW)).steps().stream()
                .map(DemoStep::commandId)
                .toList();
    }
}
