package org.attestory.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.attestory.assessment.api.AssessmentEvent;
import org.attestory.enrolment.api.EnrolmentEvent;
import org.attestory.issuance.api.CertificateEvent;
import org.junit.jupiter.api.Test;

class EventLabelsTest {

    @Test
    void nameEveryEventThatAHistoryCanHold() {
        ResourceBundle labels = ResourceBundle.getBundle("messages/audit", java.util.Locale.ROOT);

        Stream.of(CertificateEvent.class, EnrolmentEvent.class, AssessmentEvent.class)
                .flatMap(events -> Arrays.stream(events.getPermittedSubclasses()))
                .forEach(event -> assertThat(labels.containsKey("audit.event." + event.getSimpleName()))
                        .as(event.getSimpleName())
                        .isTrue());
    }
}
