package org.attestory.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.account.api.AccountRefusal;
import org.attestory.guestbook.api.GuestbookOpened;
import org.attestory.guestbook.api.OpenGuestbook;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CommandSideTest
class ErasureIT {

    @Autowired
    Sender sender;

    @Autowired
    SubjectKeys keys;

    @Autowired
    EventStore events;

    @Autowired
    JdbcTemplate jdbc;

    private final DataSubject host = new DataSubject("account-" + UUID.randomUUID());
    private final String book = "book-" + UUID.randomUUID();

    @Test
    void storesNoClearText() {
        sender.send(new OpenGuestbook(book, host, "Ada Lovelace"));

        assertThat(jdbc.queryForObject("select payload::text from decoded_event where stream = ?", String.class, book))
                .doesNotContain("Ada")
                .contains(host.value());
        assertThat(storedHost()).isEqualTo(Personal.of(host, "Ada Lovelace"));
    }

    @Test
    void erasesWithoutTouchingAStoredByte() {
        sender.send(new OpenGuestbook(book, host, "Ada Lovelace"));
        Map<String, @Nullable Object> before = storedRow();

        keys.destroy(host);

        assertThat(storedHost()).isEqualTo(Personal.erased(host));
        assertThat(storedRow()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void refusesToStoreAnythingNewAboutTheErased() {
        keys.destroy(host);

        assertThatThrownBy(() -> sender.send(new OpenGuestbook(book, host, "Ada Lovelace")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(AccountRefusal.PERSONAL_DATA_ERASED.code()));
        assertThat(jdbc.queryForObject(
                        "select count(*) from domain_event_entry where aggregate_identifier = ?", Long.class, book))
                .isZero();
    }

    @Test
    void noticesAnAlteredText() {
        sender.send(new OpenGuestbook(book, host, "Ada Lovelace"));
        String sealed = jdbc.queryForList(
                        "select payload -> 'host' ->> 'ct' from decoded_event where stream = ?", String.class, book)
                .getFirst();
        char[] altered = sealed.toCharArray();
        altered[20] = altered[20] == 'A' ? 'B' : 'A';
        replaceInPayload(sealed, new String(altered));

        assertThatThrownBy(this::storedHost).isInstanceOf(SerializationException.class);
    }

    @Test
    void noticesATextMovedToSomebodyElse() {
        DataSubject other = new DataSubject("account-" + UUID.randomUUID());
        sender.send(new OpenGuestbook(book + "-other", other, "Grace Hopper"));
        sender.send(new OpenGuestbook(book, host, "Ada Lovelace"));
        replaceInPayload(host.value(), other.value());

        assertThatThrownBy(this::storedHost).isInstanceOf(SerializationException.class);
    }

    private Personal storedHost() {
        return ((GuestbookOpened) events.readEvents(book).next().getPayload()).host();
    }

    private Map<String, @Nullable Object> storedRow() {
        return jdbc.queryForMap("select * from domain_event_entry where aggregate_identifier = ?", book);
    }

    private void replaceInPayload(String from, String to) {
        jdbc.update("""
                update domain_event_entry
                set payload = convert_to(replace(convert_from(payload, 'UTF8'), ?, ?), 'UTF8')
                where aggregate_identifier = ?""", from, to, book);
    }
}
