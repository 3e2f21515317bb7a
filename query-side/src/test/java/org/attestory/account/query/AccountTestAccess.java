package org.attestory.account.query;

import java.util.function.Supplier;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.Table;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Accounts for the tests of other capabilities. */
public final class AccountTestAccess {

    private AccountTestAccess() {}

    public static Projection<?> projection() {
        return new AccountProjection();
    }

    public static Accounts accounts(Supplier<ReadModel> readModel) {
        return new Accounts(lazy(readModel));
    }

    /** A read model that is looked for when it is used. */
    public static ReadModel lazy(Supplier<ReadModel> readModel) {
        return new ReadModel() {

            @Override
            public <R> Mono<R> find(Table<R> table, String key) {
                return readModel.get().find(table, key);
            }

            @Override
            public <R> Flux<R> where(Table<R> table, String tail, Object... arguments) {
                return readModel.get().where(table, tail, arguments);
            }

            @Override
            public Mono<Long> count(Table<?> table, String condition, Object... arguments) {
                return readModel.get().count(table, condition, arguments);
            }
        };
    }
}
