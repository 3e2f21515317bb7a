package org.attestory.eventstore.personal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.attestory.personal.api.DataSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The keys that the open transaction made or destroyed; they become known to all when it commits. */
final class UncommittedKeys implements TransactionSynchronization {

    private final Object ring;
    private final BiConsumer<DataSubject, SubjectKey> whenCommitted;
    private final Map<DataSubject, SubjectKey> keys = new HashMap<>();

    private UncommittedKeys(Object ring, BiConsumer<DataSubject, SubjectKey> whenCommitted) {
        this.ring = ring;
        this.whenCommitted = whenCommitted;
    }

    static @Nullable SubjectKey get(Object ring, DataSubject subject) {
        return TransactionSynchronizationManager.getResource(ring) instanceof UncommittedKeys open
                ? open.keys.get(subject)
                : null;
    }

    static void put(
            Object ring, DataSubject subject, SubjectKey key, BiConsumer<DataSubject, SubjectKey> whenCommitted) {
        UncommittedKeys open;
        if (TransactionSynchronizationManager.getResource(ring) instanceof UncommittedKeys bound) {
            open = bound;
        } else {
            open = new UncommittedKeys(ring, whenCommitted);
            TransactionSynchronizationManager.bindResource(ring, open);
            TransactionSynchronizationManager.registerSynchronization(open);
        }
        open.keys.put(subject, key);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(ring);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(ring, this);
    }

    @Override
    public void afterCommit() {
        keys.forEach(whenCommitted);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(ring);
    }
}
