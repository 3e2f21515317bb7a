package org.attestory.access.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.guestbook.api.BurnGuestbook;
import org.attestory.guestbook.api.OpenGuestbook;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Refusal;
import org.attestory.kernel.Role;
import org.attestory.personal.api.DataSubject;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CommandSideTest
class AuthorisationIT {

    @Autowired
    Sender sender;

    @Autowired
    CommandGateway gateway;

    @Autowired
    JdbcTemplate jdbc;

    private final String book = "book-" + UUID.randomUUID();

    @Test
    void refusesWhomTheCommandDoesNotName() {
        assertRefused(new SignGuestbook(book), new Actor("account-1", Set.of(Role.AUDITOR)));
        assertRefused(new SignGuestbook(book), Actor.ANONYMOUS);
        assertRefused(new SignGuestbook(book), Actor.system("policy"));
    }

    @Test
    void refusesACommandThatNamesNobody() {
        assertRefused(new BurnGuestbook(book), new Actor("account-1", EnumSet.allOf(Role.class)));
    }

    @Test
    void refusesACommandWithoutActor() {
        assertThatThrownBy(() -> gateway.sendAndWait(new SignGuestbook(book))).hasMessage("access.not-allowed");
    }

    @Test
    void letsTheSystemPassWhereItIsNamed() {
        sender.send(new OpenGuestbook(book, new DataSubject("account-7"), "Ada"), Actor.system("policy"));

        assertThat(jdbc.queryForObject(
                        "select meta_data ->> 'actor' from decoded_event where stream = ?", String.class, book))
                .isEqualTo("system:policy");
    }

    private void assertRefused(Object command, Actor actor) {
        assertThatThrownBy(() -> sender.send(command, actor))
                .isInstanceOfSatisfying(
                        CommandExecutionException.class,
                        refused ->
                                assertThat(refused.getDetails()).contains(new Refusal("access.not-allowed", Map.of())));
    }
}
