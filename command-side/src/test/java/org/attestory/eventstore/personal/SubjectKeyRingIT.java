package org.attestory.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.attestory.CommandSideTest;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.ErasedSubjectException;
import org.attestory.personal.api.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CommandSideTest
class SubjectKeyRingIT {

    @Autowired
    PersonalDataCipher cipher;

    @Autowired
    SubjectKeyRing ring;

    @Autowired
    PersonalDataSettings settings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction = new TransactionTemplate();
    private final DataSubject subject = new DataSubject("account-" + UUID.randomUUID());

    @BeforeEach
    void prepare() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        String once = cipher.encrypt(subject, "Ada");
        String again = cipher.encrypt(subject, "Ada");

        assertThat(once).isNotEqualTo(again);
        assertThat(cipher.decrypt(subject, once)).isEqualTo("Ada");
        assertThat(anotherNode().decrypt(subject, again)).isEqualTo("Ada");
    }

    @Test
    void forgetsAKeyWhoseTransactionWasRolledBack() {
        String sealed = transaction.execute(status -> {
            status.setRollbackOnly();
            String text = cipher.encrypt(subject, "Ada");
            assertThat(cipher.decrypt(subject, text)).isEqualTo("Ada");
            return text;
        });

        assertThatThrownBy(() -> cipher.decrypt(subject, sealed)).isInstanceOf(IllegalStateException.class);
        String anew = cipher.encrypt(subject, "Ada");
        assertThat(anotherNode().decrypt(subject, anew)).isEqualTo("Ada");
    }

    @Test
    void readsAheadNothingThatIsNotCommitted() {
        List<DataSubject> before =
                List.of(new DataSubject(subject.value() + "-1"), new DataSubject(subject.value() + "-2"));
        before.forEach(each -> cipher.encrypt(each, "Emmy"));
        DataSubject next = new DataSubject(subject.value() + "-next");
        String sealed = cipher.encrypt(subject, "Ada");
        cipher.encrypt(next, "Grace");
        SubjectKeyRing cold = new SubjectKeyRing(
                new SubjectKeyTable(jdbc), new MasterKey(settings.masterKeyBytes()), transaction, null);
        SubjectKeyCipher here = new SubjectKeyCipher(cold);

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            cold.destroy(next);
            before.forEach(cold::find);
            assertThat(here.decrypt(subject, sealed)).isEqualTo("Ada");
        });

        assertThat(here.encrypt(next, "Grace")).isNotEmpty();
    }

    @Test
    void findsManyAtOnceAndNoneWhereThereIsNone() {
        DataSubject other = new DataSubject(subject.value() + "-other");
        DataSubject nobody = new DataSubject(subject.value() + "-nobody");
        List.of(subject, other).forEach(each -> cipher.encrypt(each, "Ada"));

        assertThat(new SubjectKeyTable(jdbc).find(List.of(other, nobody, subject)))
                .extracting(
                        rows -> rows.stream().map(SubjectKeyTable.Row::subject).toList())
                .containsExactly(List.of(other), List.of(), List.of(subject));
    }

    @Test
    void makesOneKeyForTwoTransactionsAtOnce() {
        CountDownLatch made = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            String text = cipher.encrypt(subject, "first");
            made.countDown();
            await().pollDelay(Duration.ofMillis(100)).until(() -> true);
            return text;
        }));
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> {
            await().until(() -> made.getCount() == 0);
            return transaction.execute(status -> anotherNode().encrypt(subject, "second"));
        });

        assertThat(anotherNode().decrypt(subject, first.join())).isEqualTo("first");
        assertThat(cipher.decrypt(subject, second.join())).isEqualTo("second");
    }

    @Test
    void keepsTheKeyWhereTheDestructionIsRolledBack() {
        String sealed = cipher.encrypt(subject, "Ada");

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            ring.destroy(subject);
            assertThat(cipher.decrypt(subject, sealed)).isNull();
        });

        assertThat(cipher.decrypt(subject, sealed)).isEqualTo("Ada");
    }

    @Test
    void leavesATraceOfADestroyedKeySoThatNoneIsMadeAgain() {
        String sealed = cipher.encrypt(subject, "Ada");

        ring.destroy(subject);
        ring.destroy(subject);

        assertThat(cipher.decrypt(subject, sealed)).isNull();
        assertThatThrownBy(() -> cipher.encrypt(subject, "Ada")).isInstanceOf(ErasedSubjectException.class);
        assertThatThrownBy(() -> anotherNode().encrypt(subject, "Ada")).isInstanceOf(ErasedSubjectException.class);
        assertThat(jdbc.queryForList(
                        "select 1 from subject_key where wrapped_key is null and subject = ?", subject.value()))
                .hasSize(1);
    }

    @Test
    void seesWithinSecondsWhatAnotherNodeDestroyed() {
        SubjectKeyCipher here = anotherNode();
        String sealed = here.encrypt(subject, "Ada");

        ring.destroy(subject);

        await().atMost(SubjectKeyRing.LIFE_IN_MEMORY.plusSeconds(2))
                .untilAsserted(() -> assertThat(here.decrypt(subject, sealed)).isNull());
    }

    @Test
    void fetchesTheNeighboursWhenMissesFollowEachOther() {
        List<DataSubject> many = IntStream.range(0, 300)
                .mapToObj(n -> new DataSubject(subject.value() + "-" + n))
                .toList();
        List<String> sealed = transaction.execute(status ->
                many.stream().map(each -> cipher.encrypt(each, each.value())).toList());
        CountingTable table = new CountingTable(jdbc);
        SubjectKeyCipher replaying = new SubjectKeyCipher(
                new SubjectKeyRing(table, new MasterKey(settings.masterKeyBytes()), transaction, null));

        for (int i = 0; i < many.size(); i++) {
            assertThat(replaying.decrypt(many.get(i), sealed.get(i)))
                    .isEqualTo(many.get(i).value());
        }

        assertThat(table.reads).isLessThan(30);
    }

    private SubjectKeyCipher anotherNode() {
        return new SubjectKeyCipher(new SubjectKeyRing(
                new SubjectKeyTable(jdbc), new MasterKey(settings.masterKeyBytes()), transaction, null));
    }

    private static final class CountingTable extends SubjectKeyTable {

        private int reads;

        CountingTable(JdbcTemplate jdbc) {
            super(jdbc);
        }

        @Override
        List<Row> findWithNext(DataSubject wanted, int limit) {
            reads++;
            return super.findWithNext(wanted, limit);
        }
    }
}
