package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.attestory.readmodel.query.Letters.Found;
import org.attestory.readmodel.query.Letters.Stamped;
import org.attestory.readmodel.query.Letters.Written;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RebuildBesideIT extends ReadModelTest {

    private static final int MORE_THAN_IS_HANDLED_WHILE_HELD_STILL = 6_500;

    private final Letters letters = new Letters();

    @BeforeAll
    static void createTable() {
        TestDatabase.shared().execute(Letters.SCHEMA);
    }

    @Override
    protected List<Projection<?>> projections() {
        return List.of(letters);
    }

    @Test
    void findsNoDifferenceWhereThereIsNone() {
        given(new Written("a", "ann", List.of("Dear Bo")), new Stamped("a", 3), new Found("b"));
        Comparison comparison = compare();
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.events()).isEqualTo(3);
        assertThat(leftovers()).isZero();
    }

    @Test
    void findsNothingInAnEmptyHistory() {
        assertThat(compare()).isEqualTo(new Comparison(0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void namesTheRowsThatDifferAndLeavesThem() {
        tamper();
        Comparison comparison = compare();
        assertThat(comparison.missing()).isEqualTo(1);
        assertThat(comparison.surplus()).isEqualTo(1);
        assertThat(comparison.different()).isEqualTo(1);
        assertThat(comparison.examples()).containsExactlyInAnyOrder("changed", "removed", "added");
        assertThat(row(Letters.TABLE, "removed")).isEmpty();
        assertThat(row(Letters.TABLE, "added")).isPresent();
        assertThat(stamps("changed")).isEqualTo(50);
    }

    @Test
    void takesOverAndGoesOnFromThere() {
        tamper();
        assertThat(takeOver().different()).isEqualTo(1);
        assertThat(row(Letters.TABLE, "removed")).isPresent();
        assertThat(row(Letters.TABLE, "added")).isEmpty();
        assertThat(stamps("changed")).isEqualTo(3);
        given(new Stamped("changed", 1), new Stamped("removed", 1));
        assertThat(stamps("changed")).isEqualTo(4);
        assertThat(compare().isSame()).isTrue();
    }

    @Test
    void catchesUpWithALongHistoryThatGrows() throws InterruptedException {
        node().history.publish(founds(MORE_THAN_IS_HANDLED_WHILE_HELD_STILL));
        awaitProjections();
        Thread growing = Thread.startVirtualThread(() ->
                LongStream.range(0, 40).forEach(number -> given(new Found("grown-" + number % 3))));
        Comparison comparison = takeOver();
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.events()).isGreaterThanOrEqualTo(MORE_THAN_IS_HANDLED_WHILE_HELD_STILL);
        growing.join();
        awaitProjections();
        assertThat(stamps("grown-0") + stamps("grown-1") + stamps("grown-2")).isEqualTo(40);
        assertThat(compare().isSame()).isTrue();
    }

    @Test
    void reflectsWhatARepairedProjectionCouldNot() {
        letters.broken = true;
        given(new Written("a", "ann", List.of()), new Stamped("a", 13), new Stamped("a", 1));
        assertThat(compare()).isEqualTo(new Comparison(3, 0, 0, 0, 2, List.of()));
        letters.broken = false;
        Comparison comparison = takeOver();
        assertThat(comparison.different()).isEqualTo(1);
        assertThat(comparison.parked()).isZero();
        assertThat(stamps("a")).isEqualTo(14);
        assertThat(parked()).isZero();
    }

    @Test
    void keepsParkedWhatItCannotReflectEither() {
        given(
                new Written("a", "ann", List.of()),
                new Stamped("a", 99),
                new Stamped("a", 1),
                new Written("b", "bo", List.of()));
        assertThat(parked()).isEqualTo(1);
        assertThat(takeOver()).isEqualTo(new Comparison(4, 0, 0, 0, 1, List.of()));
        assertThat(stamps("a")).isEqualTo(99);
        assertThat(parked()).isEqualTo(1);
        assertThat(leftovers()).isZero();
    }

    @Test
    void isDoneOnceAtATime() {
        node().transactions.exclusively("rebuild of letters", () -> {
            assertThatThrownBy(this::compare).isInstanceOf(IllegalStateException.class);
            return true;
        });
        assertThat(compare().isSame()).isTrue();
    }

    private void tamper() {
        given(
                new Written("changed", "ann", List.of("Dear Bo")),
                new Stamped("changed", 3),
                new Written("removed", "ann", List.of()),
                new Written("untouched", "bo", List.of()));
        TestDatabase.shared().execute("""
                update read_model.letter set stamps = 50 where letter_id = 'changed';
                delete from read_model.letter where letter_id = 'removed';
                insert into read_model.letter (letter_id, stamps, sent, pages) values ('added', 0, false, '{"texts":[]}')""");
    }

    private Comparison compare() {
        return rebuildBeside(false);
    }

    private Comparison takeOver() {
        return rebuildBeside(true);
    }

    private Comparison rebuildBeside(boolean takeOver) {
        return Objects.requireNonNull(
                runningProjections().rebuildBeside("letters", takeOver).block());
    }

    private static List<DomainEventMessage<?>> founds(int number) {
        return LongStream.range(0, number)
                .<DomainEventMessage<?>>mapToObj(index -> new GenericDomainEventMessage<>(
                        "Test", "found-" + index, 0, new Found("letter-" + index % 100)))
                .toList();
    }

    private long stamps(String letter) {
        return row(Letters.TABLE, letter).orElseThrow().stamps();
    }

    private long parked() {
        return count("select count(*) from parked_event where projection = 'letters'");
    }

    private long leftovers() {
        return count("""
                select (select count(*) from parked_event where projection <> 'letters')
                    + (select count(*) from pg_tables where tablename like 'rebuilt%')""");
    }

    private long count(String sql) {
        return node().transactions
                .call(connection -> Sql.read(connection, sql, row -> Objects.requireNonNull(row.get(0, Long.class)))
                        .single());
    }
}
