package org.attestory.access.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.guestbook.api.OpenGuestbook;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.DataSubject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CommandSideTest
class RepeatedCommandsIT {

    @Autowired
    Sender sender;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    HandledCommandsPurge purge;

    private final String book = "book-" + UUID.randomUUID();
    private final CommandId id = CommandId.random();

    @Test
    void takesEffectOnceHoweverOftenItIsRepeated() {
        open();

        assertThat(sender.send(new SignGuestbook(book), Sender.LEARNER, id)).isEqualTo(1);
        assertThat(sender.send(new SignGuestbook(book), Sender.LEARNER, id)).isNull();

        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void takesEffectOnceWhenRepeatedAtTheSameTime() {
        open();

        Stream.generate(() ->
                        CompletableFuture.runAsync(() -> sender.send(new SignGuestbook(book), Sender.LEARNER, id)))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void runsAnewAfterARefusal() {
        assertThatThrownBy(() -> sender.send(new SignGuestbook(book), Sender.LEARNER, id))
                .isInstanceOf(RefusedException.class)
                .hasMessage("access.not-found");
        open();

        assertThat(sender.send(new SignGuestbook(book), Sender.LEARNER, id)).isEqualTo(1);
    }

    @Test
    void forgetsAfterAWeek() {
        jdbc.update("insert into handled_command values ('old', now() - interval '8 days'), ('new', now())");

        purge.purge();

        assertThat(jdbc.queryForList("select command_id from handled_command", String.class))
                .contains("new")
                .doesNotContain("old");
    }

    private void open() {
        sender.send(new OpenGuestbook(book, new DataSubject("account-7"), "Ada"));
    }

    private int pages() {
        return jdbc.queryForList(
                        "select count(*) from decoded_event where stream = ? and event = 'attestory.GuestbookSigned'",
                        Integer.class,
                        book)
                .getFirst();
    }
}
