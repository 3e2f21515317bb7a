package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attestory.guestbook.api.GuestbookSigned;
import org.attestory.issuance.api.CertificateIssued;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void findsTheEventsOfAllCapabilities() {
        EventTypes types = EventTypes.scan();

        assertThat(types.named("attestory.CertificateIssued")).contains(CertificateIssued.class);
        assertThat(types.nameOf(CertificateIssued.class)).contains("attestory.CertificateIssued");
        assertThat(types.all()).hasSizeGreaterThan(25);
    }

    @Test
    void refusesTwoEventsOfOneName() {
        assertThatThrownBy(() -> EventTypes.of(List.of(GuestbookSigned.class, Other.GuestbookSigned.class)))
                .hasMessageContaining("would be stored under the same name");
    }

    @Test
    void refusesAnEventWithoutRevision() {
        assertThatThrownBy(() -> EventTypes.of(List.of(Other.class)))
                .hasMessageContaining("is an event without @Revision");
    }

    private record Other() {

        @Revision("1")
        private record GuestbookSigned() {}
    }
}
