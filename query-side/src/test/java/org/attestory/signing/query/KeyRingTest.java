package org.attestory.signing.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which key signs depends on when the certificate was issued, so that old ones keep theirs. */
class KeyRingTest {

    private static final Instant END = Instant.parse("2040-01-01T00:00:00Z");

    private final SigningKey first = document("2020", "2020-01-01T00:00:00Z");
    private final SigningKey second = document("2024", "2024-01-01T00:00:00Z");
    private final InstitutionKeys keys = ring(second, first);

    @Test
    void choosesTheNewestThatWasValidAtIssue() {
        assertThat(keys.at(KeyPurpose.DOCUMENT, Instant.parse("2023-12-31T23:59:59Z")))
                .isEqualTo(first);
        assertThat(keys.at(KeyPurpose.DOCUMENT, second.validFrom())).isEqualTo(second);
        assertThat(keys.at(KeyPurpose.DOCUMENT, END.plusSeconds(1))).isEqualTo(second);
    }

    @Test
    void choosesTheOldestForWhatIsOlderThanAll() {
        assertThat(keys.at(KeyPurpose.DOCUMENT, Instant.EPOCH)).isEqualTo(first);
    }

    @Test
    void listsTheOldestFirst() {
        assertThat(keys.all(KeyPurpose.DOCUMENT)).containsExactly(first, second);
    }

    @Test
    void refusesToBeWithoutAKeyForAPurpose() {
        assertThatThrownBy(() -> new KeyRing(List.of(first)))
                .hasMessageStartingWith("attestory.signing.keystore holds no entry whose name begins with credential-");
    }

    private static InstitutionKeys ring(SigningKey... documents) {
        return new KeyRing(Stream.concat(
                        Arrays.stream(documents),
                        Stream.of(KeyPurpose.CREDENTIAL, KeyPurpose.TOKEN)
                                .map(purpose -> ThrowawayKeys.KEYS.all(purpose).getFirst()))
                .toList());
    }

    private static SigningKey document(String name, String validFrom) {
        return ThrowawayKeys.AUTHORITY.key(KeyPurpose.DOCUMENT, name, Instant.parse(validFrom), END);
    }
}
