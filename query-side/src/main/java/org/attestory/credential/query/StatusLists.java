package org.attestory.credential.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import org.attestory.credential.api.Publication;
import org.attestory.readmodel.query.FreshCache;
import org.attestory.readmodel.query.ReadModelNews;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The signed status lists: signed when an entry changes and at the beginning of each day, never for a mere reading. Each
 * holds for two days, so that an old one cannot be shown for long. Every node makes the same list.
 */
final class StatusLists implements DisposableBean {

    private static final int MOST_LISTS = 1_000;
    private static final Period HOLDS_FOR = Period.ofDays(2);

    private final InstitutionKeys keys;
    private final PublicAddresses addresses;
    private final InstantSource clock;
    private final FreshCache<Integer, Publication> current;
    private final Cache<State, Publication> signed =
            Caffeine.newBuilder().maximumSize(MOST_LISTS).build();

    StatusLists(
            CredentialRows rows,
            ReadModelNews news,
            InstitutionKeys keys,
            PublicAddresses addresses,
            InstantSource clock,
            Scheduler threads) {
        this.keys = keys;
        this.addresses = addresses;
        this.clock = clock;
        this.current = FreshCache.ofTable(
                CredentialRows.TABLE,
                news,
                MOST_LISTS,
                number -> rows.list(number)
                        .publishOn(threads)
                        .flatMap(status -> Mono.fromSupplier(() -> list(number, status))));
    }

    /** The list as it is now, null if there is none of that number. */
    CompletableFuture<@Nullable Publication> get(int number) {
        return current.get(number);
    }

    private Publication list(int number, CredentialRows.ListedStatus status) {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        Instant changedAt = status.changedAt();
        Instant since = changedAt == null || changedAt.isBefore(today) ? today : changedAt;
        return signed.get(new State(number, status.withheld(), since), this::sign);
    }

    private Publication sign(State state) {
        Instant until = state.since()
                .truncatedTo(ChronoUnit.DAYS)
                .atOffset(ZoneOffset.UTC)
                .plus(HOLDS_FOR)
                .toInstant();
        SigningKey key = keys.at(KeyPurpose.CREDENTIAL, state.since());
        return Publications.of(DataIntegrity.STANDARD
                .sign(
                        StatusListCredential.of(
                                addresses.statusList(state.number()),
                                addresses.issuer(),
                                state.withheld(),
                                state.since(),
                                until),
                        key,
                        addresses.issuer(),
                        state.since())
                .toString());
    }

    @Override
    public void destroy() {
        current.destroy();
    }

    private record State(int number, BitSet withheld, Instant since) {}
}
