package org.attestory.document.query;

import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.Table;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A read model in which nothing has happened yet. */
final class NothingRecorded implements ReadModel {

    @Override
    public <R> Mono<R> find(Table<R> table, String key) {
        return Mono.empty();
    }

    @Override
    public <R> Flux<R> where(Table<R> table, String tail, Object... arguments) {
        return Flux.empty();
    }

    @Override
    public Mono<Long> count(Table<?> table, String condition, Object... arguments) {
        return Mono.just(0L);
    }
}
