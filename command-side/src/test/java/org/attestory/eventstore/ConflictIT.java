package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.guestbook.api.OpenGuestbook;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.guestbook.command.Interference;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.DataSubject;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class ConflictIT {

    @Autowired
    Sender sender;

    @Autowired
    Interference interference;

    @Autowired
    DataSource dataSource;

    private final String book = "book-" + UUID.randomUUID();
    private final AtomicInteger strikes = new AtomicInteger();

    @BeforeEach
    void open() {
        sender.send(new OpenGuestbook(book, new DataSubject("account-7"), "Ada"));
    }

    @AfterEach
    void leaveAlone() {
        interference.clear();
    }

    @Test
    void decidesAnewWhenAnotherNodeWasFaster() {
        interference.set((guestbook, page) -> {
            if (strikes.incrementAndGet() <= 2) {
                signOnAnotherNode(page);
            }
        });

        assertThat(sender.send(new SignGuestbook(book))).isEqualTo(3);
    }

    @Test
    void givesUpAsTooBusyWhenOthersAreAlwaysFaster() {
        interference.set((guestbook, page) -> {
            strikes.incrementAndGet();
            signOnAnotherNode(page);
        });

        assertThatThrownBy(() -> sender.send(new SignGuestbook(book)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("access.too-busy");
        assertThat(strikes).hasValue(ConflictRetry.ATTEMPTS);
    }

    @Test
    void isAnErrorWhenTheIdentifierIsTakenForGood() {
        assertThatThrownBy(() -> sender.send(new OpenGuestbook(book, new DataSubject("account-7"), "Ada")))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void losesNothingUnderManySendersAtOnce() {
        Stream.generate(() -> sender.dispatch(new SignGuestbook(book)))
                .limit(30)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(sender.send(new SignGuestbook(book))).isEqualTo(31);
    }

    private void signOnAnotherNode(int page) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                            payload_type, payload_revision, payload, meta_data, time_stamp)
                        values (?, ?, 'Guestbook', ?, 'attestory.GuestbookSigned', '1',
                            convert_to(?, 'UTF8'), convert_to('{}', 'UTF8'), '2026-11-20T10:00:00Z')""")) {
            insert.setString(1, book);
            insert.setInt(2, page);
            insert.setString(3, UUID.randomUUID().toString());
            insert.setString(4, "{\"guestbookId\":\"" + book + "\",\"number\":" + (page - 1) + "}");
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
