package org.attestory.signing.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.signing.api.SigningKeyView;

/** What may be told about the keys. */
final class KeyRegister {

    private final InstitutionKeys keys;
    private final Clock clock;

    KeyRegister(InstitutionKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    List<SigningKeyView> all() {
        Instant now = clock.instant();
        return Arrays.stream(KeyPurpose.values())
                .flatMap(purpose -> views(purpose, now))
                .toList();
    }

    private Stream<SigningKeyView> views(KeyPurpose purpose, Instant now) {
        String current = keys.at(purpose, now).id();
        return keys.all(purpose).reversed().stream()
                .map(key -> new SigningKeyView(
                        purpose.name(),
                        key.id(),
                        key.certificate().getSubjectX500Principal().getName(),
                        key.validFrom(),
                        key.validUntil(),
                        key.id().equals(current)));
    }
}
