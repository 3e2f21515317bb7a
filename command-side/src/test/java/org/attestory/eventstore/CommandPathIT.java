package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.guestbook.api.OpenGuestbook;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.personal.api.DataSubject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CommandSideTest
class CommandPathIT {

    @Autowired
    Sender sender;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void appendsAnEventThatPsqlCanRead() {
        sender.send(new OpenGuestbook("book-1", new DataSubject("account-7"), "Ada"));
        assertThat(sender.send(new SignGuestbook("book-1"))).isEqualTo(1);

        assertThat(jdbc.queryForMap("""
                        select event, revision, payload ->> 'page' as page, meta_data ->> 'actor' as actor,
                               meta_data ->> 'roles' as roles, meta_data ->> 'commandId' is not null as has_command
                        from decoded_event where stream = 'book-1' and sequence = 1"""))
                .containsEntry("event", "attestory.GuestbookSigned")
                .containsEntry("revision", "2")
                .containsEntry("page", "1")
                .containsEntry("actor", "account-learner")
                .containsEntry("roles", "LEARNER")
                .containsEntry("has_command", true);
    }
}
