package org.attestory.eventstore.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.attestory.eventstore.JointCalls;
import org.attestory.eventstore.PendingAppend;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.ErasedSubjectException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds, makes and destroys keys. What a transaction did is seen by it alone until it commits: a key whose making is
 * rolled back is used by nobody else, and none stays in memory longer than a few seconds, so that a destruction on
 * another node is seen within them.
 */
class SubjectKeyRing implements SubjectKeys {

    static final Duration LIFE_IN_MEMORY = Duration.ofSeconds(5);

    private static final int MOST_IN_MEMORY = 20_000;

    private final SubjectKeyTable table;
    private final MasterKey master;
    private final TransactionOperations joining;
    private final @Nullable TransactionOperations apart;
    private final JointCalls<DataSubject, List<SubjectKeyTable.Row>> lookUps;
    private final ReadAhead readAhead = new ReadAhead();
    private final Cache<DataSubject, SubjectKey> known = Caffeine.newBuilder()
            .maximumSize(MOST_IN_MEMORY)
            .expireAfterWrite(LIFE_IN_MEMORY)
            .build();

    /**
     * Makes a ring.
     *
     * @param apart null where keys are made in the transaction in which the events commit; else how to run a transaction
     *     apart from it, so that no event stored elsewhere outruns its key
     */
    SubjectKeyRing(
            SubjectKeyTable table,
            MasterKey master,
            TransactionOperations joining,
            @Nullable TransactionOperations apart) {
        this.table = table;
        this.master = master;
        this.joining = joining;
        this.apart = apart;
        this.lookUps = new JointCalls<>(table::find);
    }

    /** The key to read with, empty if there never was one. */
    Optional<SubjectKey> find(DataSubject subject) {
        SubjectKey found = UncommittedKeys.get(this, subject);
        if (found == null) {
            found = known.getIfPresent(subject);
        }
        return Optional.ofNullable(found == null ? load(subject) : found);
    }

    /**
     * The key to write with, made if there is none.
     *
     * @throws ErasedSubjectException if it was destroyed
     */
    SecretKey findOrMake(DataSubject subject) {
        return switch (find(subject).orElseGet(() -> make(subject))) {
            case SubjectKey.Live live -> live.key();
            case SubjectKey.Destroyed destroyed -> throw new ErasedSubjectException(subject);
        };
    }

    @Override
    public void destroy(DataSubject subject) {
        joining.executeWithoutResult(transaction -> table.destroy(subject));
        rememberWhenCommitted(subject, new SubjectKey.Destroyed());
    }

    private @Nullable SubjectKey load(DataSubject subject) {
        SubjectKey wanted = null;
        for (SubjectKeyTable.Row row : read(subject)) {
            if (UncommittedKeys.get(this, row.subject()) == null) {
                SubjectKey key = keyIn(row);
                // What a destruction on this node has put there meanwhile is newer than what was read.
                SubjectKey newer = known.asMap().putIfAbsent(row.subject(), key);
                if (row.subject().equals(subject)) {
                    readAhead.missed(row.number());
                    wanted = newer == null ? key : newer;
                }
            }
        }
        return wanted;
    }

    /** Commands that are stored together also look for their keys together. */
    private List<SubjectKeyTable.Row> read(DataSubject subject) {
        return PendingAppend.current().isPresent()
                ? lookUps.ask(subject)
                : table.findWithNext(subject, readAhead.next());
    }

    private SubjectKey make(DataSubject subject) {
        byte[] wrapped = master.wrap(subject, AuthenticatedEncryption.newKey());
        if (apart == null) {
            SubjectKey key = keyIn(joining.execute(transaction -> table.create(subject, wrapped)));
            rememberWhenCommitted(subject, key);
            return key;
        }
        SubjectKey key = keyIn(apart.execute(transaction -> table.create(subject, wrapped)));
        known.put(subject, key);
        return key;
    }

    private void rememberWhenCommitted(DataSubject subject, SubjectKey key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            UncommittedKeys.put(this, subject, key, known::put);
        } else {
            known.put(subject, key);
        }
    }

    private SubjectKey keyIn(SubjectKeyTable.Row row) {
        byte[] wrapped = row.wrapped();
        return wrapped == null
                ? new SubjectKey.Destroyed()
                : new SubjectKey.Live(master.unwrap(row.subject(), wrapped));
    }
}
