package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.guestbook.api.PlaceGuestbook;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.kernel.CommandId;
import org.attestory.personal.api.DataSubject;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

@CommandSideTest
class GroupedAppendsIT {

    private static final DataSubject HOST = new DataSubject("account-7");
    private static final int MANY = 300;

    @Autowired
    Sender sender;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    EventStore events;

    private final String books = "books-" + UUID.randomUUID();

    @Test
    void storesTogetherWhatCameMeanwhile() {
        List<CompletableFuture<Object>> answers = whileNothingCanBeStored(() -> {
            List<CompletableFuture<Object>> dispatched = dispatch(MANY);
            // The others need time, too, to come as far as the one that is seen to wait.
            await().pollDelay(Duration.ofMillis(500)).until(this::oneWaitsToBeStored);
            return dispatched;
        });

        assertThat(settled(answers)).noneMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(stored("count(*)")).isEqualTo(MANY);
        assertThat(stored("count(distinct xmin::text)")).isLessThan(MANY / 2);
    }

    @Test
    void readsToEachCommandItsOwnStream() {
        List<String> placed = IntStream.range(0, 40)
                .mapToObj(this::book)
                .peek(book -> sender.send(new PlaceGuestbook(book, HOST)))
                .toList();
        sender.send(new SignGuestbook(placed.getFirst()));

        List<List<String>> alone = placed.stream().map(this::identifiers).toList();
        List<CompletableFuture<List<String>>> together = placed.stream()
                .map(book -> CompletableFuture.supplyAsync(() -> PendingAppend.collecting(() -> identifiers(book))))
                .toList();

        assertThat(together).extracting(CompletableFuture::join).containsExactlyElementsOf(alone);
        assertThat(alone.getFirst()).hasSize(2);
    }

    @Test
    void isReadAsSoonAsItIsAnswered() {
        sender.send(new PlaceGuestbook(book(0), HOST));

        assertThat(sender.send(new SignGuestbook(book(0)))).isEqualTo(1);
    }

    @Test
    void refusesTheOneThatConflictsAndStoresTheOthers() {
        sender.send(new PlaceGuestbook(book(MANY / 2), HOST));

        List<CompletableFuture<Object>> answers = placeMany();

        assertThat(answers.get(MANY / 2)).isCompletedExceptionally();
        assertThat(answers)
                .filteredOn(CompletableFuture::isCompletedExceptionally)
                .hasSize(1);
        assertThat(stored("count(*)")).isEqualTo(MANY);
    }

    @Test
    void takesEffectOnceWhenRepeatedAtTheSameTime() {
        CommandId id = CommandId.random();
        IntStream.range(0, 20)
                .mapToObj(repetition -> CompletableFuture.runAsync(
                        () -> sender.send(new PlaceGuestbook(book(0), HOST), Sender.LEARNER, id)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(stored("count(*)")).isEqualTo(1);
    }

    @Test
    void storesNothingWithoutANote() {
        CommandId id = CommandId.random();
        sender.send(new PlaceGuestbook(book(0), HOST), Sender.LEARNER, id);
        assertThatThrownBy(() -> sender.send(new PlaceGuestbook(book(0), HOST), Sender.LEARNER, CommandId.random()))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(jdbc.queryForList(
                        "select command_id from event_store.handled_command where command_id = ?",
                        String.class,
                        id.value()))
                .hasSize(1);
        assertThat(stored("count(distinct meta_data)")).isEqualTo(1);
    }

    private List<CompletableFuture<Object>> placeMany() {
        return settled(dispatch(MANY));
    }

    private List<CompletableFuture<Object>> dispatch(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> sender.dispatch(new PlaceGuestbook(book(number), HOST)))
                .toList();
    }

    private static List<CompletableFuture<Object>> settled(List<CompletableFuture<Object>> answers) {
        answers.forEach(answer -> answer.handle((result, failure) -> "answered").join());
        return answers;
    }

    private <T> T whileNothingCanBeStored(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.execute("lock table event_store.domain_event_entry in share row exclusive mode");
            return work.get();
        }));
    }

    private boolean oneWaitsToBeStored() {
        return !jdbc.queryForList("select 1 from pg_locks where not granted and mode = 'RowExclusiveLock'")
                .isEmpty();
    }

    private List<String> identifiers(String book) {
        return events.readEvents(book).asStream().map(Message::getIdentifier).toList();
    }

    private String book(int number) {
        return books + "-" + number;
    }

    private int stored(String what) {
        return jdbc.queryForList(
                        "select " + what + " from event_store.domain_event_entry where aggregate_identifier like ?",
                        Integer.class,
                        books + "%")
                .getFirst();
    }
}
