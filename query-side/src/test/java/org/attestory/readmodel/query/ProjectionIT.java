package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.attestory.readmodel.query.Letters.Burnt;
import org.attestory.readmodel.query.Letters.Found;
import org.attestory.readmodel.query.Letters.Letter;
import org.attestory.readmodel.query.Letters.OwnerForgotten;
import org.attestory.readmodel.query.Letters.Sent;
import org.attestory.readmodel.query.Letters.Stamped;
import org.attestory.readmodel.query.Letters.Written;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class ProjectionIT extends ReadModelTest {

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
    void writesEveryKindOfColumnAndReadsItBack() {
        Instant at = Instant.parse("2026-11-20T08:00:00.123456Z");
        given(new Written("a", "ann", List.of("Dear \"Bo\"", "\u00e9")), new Stamped("a", 3), new Sent("a", at));
        Letter letter = row(Letters.TABLE, "a").orElseThrow();
        assertThat(letter.pages().texts()).containsExactly("Dear \"Bo\"", "\u00e9");
        assertThat(letter.sentAt()).isEqualTo(at);
        assertThat(letter.due()).isEqualTo("2026-11-20");
        assertThat(letter.stamps()).isEqualTo(3);
        assertThat(letter.sent()).isTrue();
    }

    @Test
    void changesRowsOfEarlierBatches() {
        given(new Written("a", "ann", List.of()));
        given(new Stamped("a", 1), new Stamped("a", 2));
        given(new Stamped("a", 4));
        assertThat(row(Letters.TABLE, "a").orElseThrow().stamps()).isEqualTo(7);
    }

    @Test
    void createsOrChanges() {
        given(new Found("a"));
        given(new Found("a"), new Found("b"));
        assertThat(row(Letters.TABLE, "a").orElseThrow().stamps()).isEqualTo(2);
        assertThat(row(Letters.TABLE, "b").orElseThrow().stamps()).isEqualTo(1);
    }

    @Test
    void removesAndCreatesAgain() {
        given(new Written("a", "ann", List.of()), new Burnt("a"));
        assertThat(row(Letters.TABLE, "a")).isEmpty();
        given(new Written("b", "ann", List.of()));
        given(new Burnt("b"), new Found("b"));
        assertThat(row(Letters.TABLE, "b").orElseThrow().owner()).isNull();
        given(new Burnt("b"));
        assertThat(row(Letters.TABLE, "b")).isEmpty();
    }

    @Test
    void changesAllRowsThatHaveAValueAtThatPointOfTheHistory() {
        given(new Written("stored", "ann", List.of()), new Written("other", "bo", List.of()));
        given(
                new Written("before", "ann", List.of()),
                new OwnerForgotten("ann"),
                new Written("after", "ann", List.of()),
                new Stamped("stored", 5));
        assertThat(row(Letters.TABLE, "stored").orElseThrow().owner()).isNull();
        assertThat(row(Letters.TABLE, "stored").orElseThrow().stamps()).isEqualTo(5);
        assertThat(row(Letters.TABLE, "before").orElseThrow().owner()).isNull();
        assertThat(row(Letters.TABLE, "after").orElseThrow().owner()).isEqualTo("ann");
        assertThat(row(Letters.TABLE, "other").orElseThrow().owner()).isEqualTo("bo");
    }

    @Test
    void keepsUpWithManyEvents() {
        for (int letter = 0; letter < 2500; letter++) {
            append(new Written("letter-" + letter, "ann", List.of("p")), MetaData.emptyInstance());
            append(new Stamped("letter-" + letter, 2), MetaData.emptyInstance());
        }
        awaitProjections();
        StepVerifier.create(readModel().count(Letters.TABLE, "stamps = $1", 2L))
                .expectNext(2500L)
                .verifyComplete();
    }

    @Test
    void buildsTheSameRowsAgainAfterAReset() {
        given(new Written("a", "ann", List.of()), new Stamped("a", 3), new Found("b"));
        List<Letter> before = allLetters();
        TestDatabase.shared()
                .execute(
                        "update read_model.letter set stamps = 50; delete from read_model.letter where letter_id = 'b'");
        rebuild(letters);
        assertThat(allLetters()).isEqualTo(before).hasSize(2);
        given(new Stamped("a", 1));
        assertThat(row(Letters.TABLE, "a").orElseThrow().stamps()).isEqualTo(4);
    }

    @Test
    void tellsSubscribersOfTheChangedRowButNotWhileReplaying() {
        given(new Written("a", "ann", List.of()));
        given(new Written("b", "ann", List.of())); // By now all is told of the first.
        List<Object> told = new CopyOnWriteArrayList<>();
        var query = new org.axonframework.queryhandling.GenericSubscriptionQueryMessage<>(
                "a",
                org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf(Letter.class),
                org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf(Letter.class));
        var registration = updates().registerUpdateHandler(query, 16);
        registration.getUpdates().subscribe(update -> told.add(update.getPayload()));
        given(new Stamped("a", 1));
        await().untilAsserted(() -> assertThat(told)
                .hasSize(1)
                .first()
                .isEqualTo(row(Letters.TABLE, "a").orElseThrow()));
        rebuild(letters);
        assertThat(told).hasSize(1);
        registration.getRegistration().cancel();
    }

    private List<Letter> allLetters() {
        return readModel()
                .where(Letters.TABLE, "true order by letter_id")
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
