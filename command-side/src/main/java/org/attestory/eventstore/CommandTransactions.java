package org.attestory.eventstore;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/** A command that is stored together with others has no transaction of its own: its commit is when all are stored. */
final class CommandTransactions implements TransactionManager {

    private final TransactionManager own;
    private final GroupedAppends together;

    CommandTransactions(TransactionManager own, GroupedAppends together) {
        this.own = own;
        this.together = together;
    }

    @Override
    public Transaction startTransaction() {
        return PendingAppend.current().<Transaction>map(Together::new).orElseGet(own::startTransaction);
    }

    private final class Together implements Transaction {

        private final PendingAppend append;

        Together(PendingAppend append) {
            this.append = append;
        }

        @Override
        public void commit() {
            together.store(append);
        }

        @Override
        public void rollback() {}
    }
}
