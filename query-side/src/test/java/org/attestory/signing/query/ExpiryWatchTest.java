package org.attestory.signing.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.attestory.signing.api.FindSigningKeys;
import org.attestory.signing.api.SigningKeyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The end of a key is announced to those who look after it, in time and without taking the platform down. */
@ExtendWith(OutputCaptureExtension.class)
class ExpiryWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void countsTheDays() {
        watch(30);

        assertThat(meters.get("attestory.signing.days-left")
                        .tags("purpose", "DOCUMENT", "key", "document-watched")
                        .gauge()
                        .value())
                .isEqualTo(30);
    }

    @Test
    void staysUpAndTellsTheDetails() {
        Health health = watch(-3).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get("document-watched"))
                .isInstanceOfSatisfying(
                        Map.class, details -> assertThat(details.get("urgency")).isEqualTo("EXPIRED"));
    }

    @Test
    void warnsInTheLog(CapturedOutput output) {
        watch(30).look();
        assertThat(output).contains("WARN").contains("document-watched ends in 30 days");

        watch(3).look();
        assertThat(output).contains("ERROR").contains("document-watched ends in 3 days");

        watch(-3).look();
        assertThat(output).contains("document-watched has ended");
    }

    @Test
    void isSilentWithoutNeed(CapturedOutput output) {
        watch(300).look();

        assertThat(output).doesNotContain("document-watched");
    }

    @Test
    void tellsAdministratorsEverythingButTheKey() {
        SigningKeyQueries queries = new SigningKeyQueries(new KeyRegister(keys(30), CLOCK));

        assertThat(queries.handle(new FindSigningKeys()).join().keys())
                .hasSize(3)
                .first()
                .satisfies(key -> {
                    assertThat(key.purpose()).isEqualTo("DOCUMENT");
                    assertThat(key.subject()).contains("document-watched");
                    assertThat(key.current()).isTrue();
                    assertThat(key.urgencyAt(NOW)).isEqualTo(SigningKeyView.Urgency.SOON);
                });
    }

    private ExpiryWatch watch(int days) {
        return new ExpiryWatch(new KeyRegister(keys(days), CLOCK), meters, CLOCK);
    }

    private static InstitutionKeys keys(int days) {
        SigningKey watched = ThrowawayKeys.AUTHORITY.key(
                KeyPurpose.DOCUMENT,
                "watched",
                Instant.parse("2020-01-01T00:00:00Z"),
                NOW.plus(Duration.ofDays(days)).plusSeconds(60));
        return new KeyRing(Stream.concat(
                        Stream.of(watched),
                        Stream.of(KeyPurpose.CREDENTIAL, KeyPurpose.TOKEN)
                                .map(purpose -> ThrowawayKeys.KEYS.all(purpose).getFirst()))
                .toList());
    }
}
