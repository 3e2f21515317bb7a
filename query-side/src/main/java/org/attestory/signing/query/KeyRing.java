package org.attestory.signing.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keys in memory, told apart by the names of their entries. */
final class KeyRing implements InstitutionKeys {

    private static final Comparator<SigningKey> OLDEST_FIRST =
            Comparator.comparing(SigningKey::validFrom).thenComparing(SigningKey::id);

    private final Map<KeyPurpose, List<SigningKey>> keys = new EnumMap<>(KeyPurpose.class);

    /**
     * Creates a ring.
     *
     * @param given keys whose ids begin with the prefix of their purpose
     */
    KeyRing(Collection<SigningKey> given) {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            List<SigningKey> suitable = given.stream()
                    .filter(key -> key.id().startsWith(purpose.prefix()))
                    .sorted(OLDEST_FIRST)
                    .toList();
            if (suitable.isEmpty()) {
                throw new IllegalArgumentException(SigningSettings.KEYSTORE + " holds no entry whose name begins with "
                        + purpose.prefix() + ": " + purpose.description() + " is needed; " + SigningSettings.HOW);
            }
            keys.put(purpose, suitable);
        }
    }

    @Override
    public SigningKey at(KeyPurpose purpose, Instant when) {
        List<SigningKey> suitable = all(purpose);
        return suitable.reversed().stream()
                .filter(key -> !key.validFrom().isAfter(when))
                .findFirst()
                .orElse(suitable.getFirst());
    }

    @Override
    public List<SigningKey> all(KeyPurpose purpose) {
        return keys.getOrDefault(purpose, List.of());
    }
}
