package org.attestory.audit.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventContentTest {

    private final EventContent content = new EventContent();
    private final AccountId learner = AccountId.random();

    @Test
    void showsPersonalTextInTheClear() {
        JsonNode shown = shown(CertificateSamples.issued(learner, "Zoë Ångström", 1));

        assertThat(shown.at("/content/holderName").asString()).isEqualTo("Zoë Ångström");
        assertThat(shown.at("/content/issuedAt").asString()).isEqualTo("2026-03-02T10:15:30Z");
        assertThat(shown.at("/code").asString())
                .isEqualTo(CertificateSamples.code(1).value());
    }

    @Test
    void showsThatTextWasErased() {
        JsonNode shown = shown(new CertificateSuspended(
                CertificateSamples.issued(learner, "Ada", 1).certificateId(), Personal.erased(learner.subject())));

        assertThat(shown.at("/note").toString()).isEqualTo("{\"erased\":true}");
    }

    @Test
    void isLaidOutForReading() {
        assertThat(content.of(CertificateSamples.issued(learner, "Ada", 1)))
                .contains(System.lineSeparator() + "  \"code\" : ");
    }

    private JsonNode shown(Object payload) {
        return JsonMapper.shared().readTree(content.of(payload));
    }
}
