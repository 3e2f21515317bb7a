package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestory.readmodel.query.ParkedEvent.Scope;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The events that a projection handles in one transaction. */
final class Batch<R> {

    private final Projection<R> projection;
    private final String name;
    private final EventMessageHandler handlers;
    private final TableStatements<R> statements;
    private final ReadModelTransactions transactions;
    private final Recording<R> recording;
    private final Set<String> parkedKeys = new HashSet<>();
    private final Set<String> parkedAggregates = new HashSet<>();
    private final List<ParkedEvent> parked = new ArrayList<>();

    /**
     * A batch that begins while some events are parked.
     *
     * @param name under which events are parked
     */
    Batch(
            Projection<R> projection,
            String name,
            EventMessageHandler handlers,
            TableStatements<R> statements,
            ReadModelTransactions transactions,
            List<ParkedEvent> alreadyParked) {
        this.projection = projection;
        this.name = name;
        this.handlers = handlers;
        this.statements = statements;
        this.transactions = transactions;
        this.recording = new Recording<>(projection.table());
        for (ParkedEvent event : alreadyParked) {
            (event.scope() == Scope.ROW ? parkedKeys : parkedAggregates).add(event.key());
        }
        projection.recordInto(recording);
    }

    /**
     * Lets the projection say what the event changes.
     *
     * @param onlyKey the one row it is still to change, null for all
     */
    void handle(EventMessage<?> event, @Nullable String onlyKey) {
        if (!parkedAggregates.isEmpty() && parkedAggregates.contains(ParkedEvent.aggregateOf(event))) {
            parked.add(ParkedEvent.ofAggregate(event, null));
            return;
        }
        recording.begin(event, onlyKey);
        try {
            if (event.getPayloadType() == UnknownSerializedType.class) {
                throw new UnknownEventException();
            }
            handlers.handle(event);
        } catch (Throwable failure) {
            Failures.rethrowPassing(failure);
            recording.forgetCurrent();
            park(event, onlyKey, failure);
        }
    }

    /**
     * Writes what changed.
     *
     * @param carefully whether to find out first which rows PostgreSQL refuses, and from which event on
     */
    Written<R> write(boolean carefully) {
        projection.recordInto(null);
        List<R> stored = load();
        Map<String, Fold.Refusal> refused = new HashMap<>();
        while (true) {
            Fold<R> fold = new Fold<>(projection.table(), stored, parkedKeys, refused);
            recording.steps().forEach(fold::apply);
            try {
                return write(fold, carefully);
            } catch (RowRefusedException refusal) {
                refused.put(refusal.key(), firstRefused(refusal, fold.versions(refusal.key())));
            }
        }
    }

    private void park(EventMessage<?> event, @Nullable String onlyKey, Throwable failure) {
        if (onlyKey == null) {
            parkedAggregates.add(ParkedEvent.aggregateOf(event));
            parked.add(ParkedEvent.ofAggregate(event, failure));
        } else {
            parkedKeys.add(onlyKey);
            parked.add(ParkedEvent.ofRow(onlyKey, event, failure));
        }
    }

    private List<R> load() {
        Set<String> known = new HashSet<>(parkedKeys);
        Set<String> keys = new HashSet<>();
        Map<Column<R>, Set<String>> values = new HashMap<>();
        for (Step<R> step : recording.steps()) {
            switch (step) {
                case Step.Create<R> create -> known.add(create.key());
                case Step.Change<R> change -> addUnless(known, keys, change.key());
                case Step.CreateOrChange<R> change -> addUnless(known, keys, change.key());
                case Step.ChangeAll<R> all ->
                    values.computeIfAbsent(all.column(), column -> new HashSet<>())
                            .add(all.value());
                case Step.Append<R> append -> {}
            }
        }
        return keys.isEmpty() && values.isEmpty()
                ? List.of()
                : transactions.call(
                        connection -> statements.load(connection, keys, values).collectList());
    }

    private static void addUnless(Set<String> known, Set<String> keys, String key) {
        if (!known.contains(key)) {
            keys.add(key);
        }
    }

    private Written<R> write(Fold<R> fold, boolean carefully) {
        Map<String, R> changed = fold.changed();
        List<String> keys = new ArrayList<>(changed.keySet());
        Collection<R> rows = changed.values();
        if (!fold.appended().isEmpty()) {
            keys = fold.appended().stream().map(Fold.Appended::key).toList();
            rows = fold.appended().stream().map(Fold.Appended::row).toList();
        }
        Set<String> removed = fold.removed();
        Object[] arrays = rows.isEmpty() ? new Object[0] : statements.arrays(keys, rows);
        if (carefully) {
            tryOneByOne(keys, List.copyOf(rows));
        }
        List<ParkedEvent> allParked = new ArrayList<>(parked);
        allParked.addAll(fold.parked());
        transactions.call(connection -> Flux.concat(
                        arrays.length == 0 ? Mono.empty() : statements.write(connection, arrays),
                        removed.isEmpty() ? Mono.empty() : statements.remove(connection, removed),
                        allParked.isEmpty() ? Mono.empty() : ParkedEvents.add(connection, name, allParked))
                .reduce(0L, Long::sum));
        return new Written<>(List.copyOf(rows), Set.copyOf(keys), removed, allParked);
    }

    private void tryOneByOne(List<String> keys, List<R> rows) {
        for (int index = 0; index < keys.size(); index++) {
            tryOut(keys.get(index), rows.get(index));
        }
    }

    /** Looks at every version of the row: what is parked must not depend on how events fall into batches. */
    private Fold.Refusal firstRefused(RowRefusedException refusal, List<Fold.Version<R>> versions) {
        for (Fold.Version<R> version : versions) {
            try {
                tryOut(refusal.key(), version.row());
            } catch (RowRefusedException earlier) {
                return new Fold.Refusal(version.event(), earlier.reason());
            }
        }
        return new Fold.Refusal(versions.getLast().event(), refusal.reason());
    }

    private void tryOut(String key, R row) {
        Object[] arrays = statements.arrays(List.of(key), List.of(row));
        transactions.call(connection -> trial(connection, arrays)
                .onErrorResume(
                        Failures::concernsData,
                        refusal -> Mono.from(connection.rollbackTransactionToSavepoint("trial"))
                                .then(Mono.error(new RowRefusedException(key, refusal)))));
    }

    private Mono<Boolean> trial(Connection connection, Object[] arrays) {
        return Mono.from(connection.createSavepoint("trial"))
                .then(statements.write(connection, arrays))
                .then(Mono.from(connection.rollbackTransactionToSavepoint("trial")))
                .thenReturn(true);
    }
}
