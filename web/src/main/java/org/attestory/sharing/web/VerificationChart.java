package org.attestory.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestory.appearance.web.Formats;
import org.attestory.issuance.api.CertificateId;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.GetVerificationCounts;
import org.attestory.verification.api.GetVerificationCounts.Day;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How often a certificate was verified of late.
 *
 * @param total in the whole time
 * @param bars one for each day, the latest last
 */
public record VerificationChart(long total, List<Bar> bars) {

    /** Days that a holder looks back. */
    public static final int DAYS = 30;

    /** Of the longest bar. */
    private static final int HEIGHT = 40;

    /**
     * A day.
     *
     * @param height of HEIGHT, and never nothing where there was something
     */
    public record Bar(int place, String date, long count, int height) {}

    /** The days on which something happened, for those who read numbers. */
    public List<Bar> days() {
        return bars.reversed().stream().filter(bar -> bar.count() > 0).toList();
    }

    /** Draws charts. */
    @Component
    public static class Charts {

        private final Queries queries;
        private final Formats formats;
        private final Clock clock;

        Charts(Queries queries, Formats formats, Clock clock) {
            this.queries = queries;
            this.formats = formats;
            this.clock = clock;
        }

        public Mono<VerificationChart> of(CertificateId certificateId, Locale locale) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            LocalDate first = today.minusDays(DAYS - 1L);
            return queries.ask(
                            new GetVerificationCounts(certificateId, first, today), GetVerificationCounts.Result.class)
                    .map(counted -> chart(
                            first,
                            counted.days(),
                            day -> formats.date(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, locale)));
        }

        private static VerificationChart chart(
                LocalDate first, List<Day> counted, Function<LocalDate, String> written) {
            Map<LocalDate, Long> counts =
                    counted.stream().collect(Collectors.toMap(Day::date, Day::verifications, Long::sum));
            long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
            return new VerificationChart(
                    counts.values().stream().mapToLong(count -> count).sum(),
                    IntStream.range(0, DAYS)
                            .mapToObj(place -> {
                                LocalDate day = first.plusDays(place);
                                long count = counts.getOrDefault(day, 0L);
                                return new Bar(
                                        place,
                                        written.apply(day),
                                        count,
                                        Math.toIntExact(Math.ceilDiv(count * HEIGHT, most)));
                            })
                            .toList());
        }
    }
}
