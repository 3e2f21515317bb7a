package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestory.readmodel.query.News.AnythingChanged;
import org.attestory.readmodel.query.News.RowsChanged;
import org.junit.jupiter.api.Test;

class NewsPayloadTest {

    @Test
    void comesBackAsItWasSent() {
        for (News news : List.of(new AnythingChanged(), new RowsChanged(Set.of("a", "b c")))) {
            assertThat(NewsPayload.of("letter", news))
                    .map(NewsPayload::parse)
                    .containsExactly(new NewsPayload("letter", news));
        }
    }

    @Test
    void staysBelowTheLimitOfPostgres() {
        Set<String> keys = keys(1000);
        List<String> payloads = NewsPayload.of("letter", new RowsChanged(keys));
        assertThat(payloads)
                .hasSizeGreaterThan(1)
                .allMatch(payload -> payload.getBytes(StandardCharsets.UTF_8).length < 8000);
        Set<String> received = new HashSet<>();
        payloads.forEach(payload -> {
            if (NewsPayload.parse(payload).news() instanceof RowsChanged rows) {
                received.addAll(rows.keys());
            }
        });
        assertThat(received).isEqualTo(keys);
    }

    @Test
    void saysAnythingWhereThereIsTooMuchToSay() {
        assertThat(NewsPayload.of("letter", new RowsChanged(keys(10_000)))).containsExactly("letter");
        assertThat(NewsPayload.of("letter", new RowsChanged(Set.of("two\nlines"))))
                .containsExactly("letter");
        assertThat(NewsPayload.of("letter", new RowsChanged(Set.of("x".repeat(9000)))))
                .containsExactly("letter");
    }

    private static Set<String> keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "certificate-0123456789-0123456789-" + index)
                .collect(Collectors.toSet());
    }
}
