package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is drawn gives way to who asks. */
@EnabledOnOs(OS.LINUX)
class YieldingThreadsTest {

    /** Of the numbers that follow the name in {@code /proc/.../stat}. */
    private static final int NICENESS = 16;

    private static final int NICEST = 19;

    private static final Callable<Integer> NICE = () -> {
        String status = Files.readString(Path.of("/proc/thread-self/stat"));
        return Integer.parseInt(status.substring(status.lastIndexOf(')') + 2).split(" ", -1)[NICENESS]);
    };

    @Test
    void areNicerThanOthers() throws Exception {
        int others = NICE.call();

        try (ExecutorService yielding = Executors.newSingleThreadExecutor(new YieldingThreads("yielding-"))) {
            assertThat(yielding.submit(NICE).get()).isEqualTo(Math.min(others + 8, NICEST));
        }
        assertThat(NICE.call()).isEqualTo(others);
    }
}
