package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.enrolment.api.RequirementsFulfilled;
import org.attestory.guestbook.api.GuestbookOpened;
import org.attestory.guestbook.api.GuestbookSigned;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.serialization.SealingSerializer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

    private final Serializer events = new EventSerializer(SealingSerializer.with(new FixedCipher()), EventTypes.scan());

    @Test
    void storesUnderALogicalNameAndTheRevision() {
        SerializedObject<String> stored = events.serialize(new GuestbookSigned("book", 3, "someone"), String.class);

        assertThat(stored.getType().getName()).isEqualTo("attestory.GuestbookSigned");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat(stored.getData()).isEqualTo("{\"guestbookId\":\"book\",\"page\":3,\"signedBy\":\"someone\"}");
    }

    @Test
    void writesInstantsAsTextAndLeavesOutWhatIsAbsent() {
        EnrolmentId enrolment = new EnrolmentId("enrolment-1");
        ProgramCompleted completed = new ProgramCompleted(
                enrolment,
                new AccountId("account-1"),
                ProgramId.ofSlug("soil"),
                1,
                "en",
                null,
                Instant.parse("2026-11-20T10:15:30.123456Z"));

        assertThat(json(completed))
                .contains("\"completedAt\":\"2026-11-20T10:15:30.123456Z\"")
                .doesNotContain("gradePercent");
        assertThat(json(new RequirementsFulfilled(enrolment, null))).isEqualTo("{\"enrolmentId\":\"enrolment-1\"}");
    }

    @Test
    void readsPastWhatANewerVersionAdded() {
        Object read = read("GuestbookSigned", "2", """
                {"guestbookId":"book","page":1,"signedBy":"someone","ink":"blue"}""");

        assertThat(read).isEqualTo(new GuestbookSigned("book", 1, "someone"));
    }

    @Test
    void sealsPersonalText() {
        DataSubject subject = new DataSubject("account-7");
        GuestbookOpened opened = new GuestbookOpened("book", Personal.of(subject, "Ada"));

        assertThat(json(opened))
                .isEqualTo(
                        "{\"guestbookId\":\"book\",\"host\":{\"pii\":1,\"sub\":\"account-7\",\"ct\":\"fixed:Ada\"}}");
        assertThat(read("GuestbookOpened", "1", json(opened))).isEqualTo(opened);
    }

    @Test
    void keepsAnErasedTextErased() {
        GuestbookOpened opened = new GuestbookOpened("book", Personal.erased(new DataSubject("account-7")));

        assertThat(json(opened)).doesNotContain("\"ct\"");
        assertThat(read("GuestbookOpened", "1", json(opened))).isEqualTo(opened);
    }

    @Test
    void refusesToReadWhatItDoesNotKnowRatherThanSkipIt() {
        assertThatThrownBy(() -> read("NeverHeardOf", "1", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("attestory.NeverHeardOf");
        assertThatThrownBy(() -> read("GuestbookSigned", "3", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("no upcaster leads from attestory.GuestbookSigned revision 3 to revision 2");
    }

    @Test
    void refusesToStoreWhatIsNoEvent() {
        assertThatThrownBy(() -> events.serialize(new SignGuestbook("book"), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("SignGuestbook is no event");
    }

    @Test
    void keepsMetaDataAsJson() {
        MetaData metaData = MetaData.with("actor", "account-1");
        SerializedObject<byte[]> stored = events.serialize(metaData, byte[].class);

        assertThat(new String(stored.getData(), StandardCharsets.UTF_8)).isEqualTo("{\"actor\":\"account-1\"}");
        assertThat(events.<byte[], Object>deserialize(stored)).isEqualTo(metaData);
    }

    private String json(Object event) {
        return events.serialize(event, String.class).getData();
    }

    private Object read(String type, String revision, String json) {
        return events.deserialize(new SimpleSerializedObject<>(
                json, String.class, new SimpleSerializedType("attestory." + type, revision)));
    }
}
