package org.attestory.readmodel.query;

import java.time.Duration;
import java.util.Optional;
import org.attestory.kernel.RunningProcess;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Keeps how far each projection has come, beside its rows. Each projection has exactly one segment. A position is only
 * stored by the process that holds the claim: a batch of a process that lost it is rolled back with all its rows.
 */
final class Positions implements TokenStore {

    private static final int[] UNKNOWN = {};
    private static final int[] THE_ONLY_SEGMENT = {0};

    private final ReadModelTransactions transactions;
    private final String owner;
    private final String claimTimeout;
    private final Serializer serializer = serializer();

    /** Positions claimed by this process. */
    Positions(ReadModelTransactions transactions, Duration claimTimeout) {
        this(transactions, claimTimeout, RunningProcess.thisProcess());
    }

    Positions(ReadModelTransactions transactions, Duration claimTimeout, RunningProcess owner) {
        this.transactions = transactions;
        this.claimTimeout = claimTimeout.toMillis() + " ms";
        this.owner = owner.toString();
    }

    @Override
    public void initializeTokenSegments(String projection, int segments, @Nullable TrackingToken token) {
        if (segments != 1) {
            throw new IllegalArgumentException("a projection has one segment");
        }
        long inserted = write("""
                insert into projection_position (projection, token, token_type, position, claimed_at)
                values ($1, $2, $3, $4, clock_timestamp()) on conflict do nothing""", projection, json(token), typeOf(token), positionOf(token));
        if (inserted == 0) {
            throw new UnableToClaimTokenException("The position of " + projection + " was there already");
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String projection, int segment) {
        requireClaim(projection, write("""
                        update projection_position
                        set token = $1, token_type = $2, position = $3, claimed_at = clock_timestamp()
                        where projection = $4 and owner = $5""", json(token), typeOf(token), positionOf(token), projection, owner));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String projection, int segment) {
        return transactions.fetchInTransaction(() -> {
            Stored stored = lock(projection);
            if (!stored.free && !mayTakeFrom(stored.owner)) {
                throw new UnableToClaimTokenException(projection + " is worked on by " + stored.owner);
            }
            write(
                    "update projection_position set owner = $1, claimed_at = clock_timestamp() where projection = $2",
                    owner,
                    projection);
            return token(stored);
        });
    }

    @Override
    public void extendClaim(String projection, int segment) {
        requireClaim(
                projection,
                write(
                        "update projection_position set claimed_at = clock_timestamp() where projection = $1 and owner = $2",
                        projection,
                        owner));
    }

    @Override
    public void releaseClaim(String projection, int segment) {
        write("update projection_position set owner = null where projection = $1 and owner = $2", projection, owner);
    }

    @Override
    public int[] fetchSegments(String projection) {
        return transactions.call(connection -> Sql.read(
                                connection,
                                "select 1 from projection_position where projection = $1",
                                row -> 1,
                                projection)
                        .hasElements())
                ? THE_ONLY_SEGMENT
                : UNKNOWN;
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("read_model");
    }

    /** Waits for the running batch to end, keeps the next one from beginning until this transaction ends. */
    @Nullable
    TrackingToken holdStill(String projection) {
        return token(lock(projection));
    }

    /** Sets the position whoever holds the claim; that process then has to claim anew, and begins from here. */
    void moveTo(@Nullable TrackingToken token, String projection) {
        write("""
                update projection_position set token = $1, token_type = $2, position = $3, owner = null
                where projection = $4""", json(token), typeOf(token), positionOf(token), projection);
    }

    private Stored lock(String projection) {
        return transactions.call(connection -> Sql.read(
                        connection,
                        """
                                select token, token_type, owner,
                                    owner is null or claimed_at < clock_timestamp() - $2::interval as free
                                from projection_position where projection = $1 for update""",
                        row -> new Stored(
                                row.get("token", String.class),
                                row.get("token_type", String.class),
                                row.get("owner", String.class),
                                Boolean.TRUE.equals(row.get("free", Boolean.class))),
                        projection,
                        claimTimeout)
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(() -> new UnableToClaimTokenException(projection + " has no position yet"))));
    }

    private boolean mayTakeFrom(@Nullable String holder) {
        if (holder == null || holder.equals(owner)) {
            return true;
        }
        RunningProcess other = RunningProcess.parse(holder);
        return other != null && other.isGone();
    }

    private static void requireClaim(String projection, long written) {
        if (written == 0) {
            throw new UnableToClaimTokenException("The claim on " + projection + " was lost");
        }
    }

    private long write(String sql, @Nullable Object... arguments) {
        return transactions.call(connection -> Sql.write(connection, sql, arguments));
    }

    private @Nullable String json(@Nullable TrackingToken token) {
        return token == null ? null : serializer.serialize(token, String.class).getData();
    }

    private static @Nullable String typeOf(@Nullable TrackingToken token) {
        return token == null ? null : token.getClass().getName();
    }

    private static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    private @Nullable TrackingToken token(Stored stored) {
        return stored.token == null || stored.type == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(stored.token, String.class, stored.type, null));
    }

    /** Replay tokens name their inner token's class; only Axon's own are let in. */
    private static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }

    private record Stored(
            @Nullable String token,
            @Nullable String type,
            @Nullable String owner,
            boolean free) {}
}
