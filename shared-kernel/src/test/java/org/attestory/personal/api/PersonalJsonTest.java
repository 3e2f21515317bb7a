package org.attestory.personal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class PersonalJsonTest {

    private static final DataSubject SUBJECT = new DataSubject("account-7");
    private static final Personal NAME = Personal.of(SUBJECT, "Ada Lovelace");

    private final JsonMapper sealing = JsonMapper.builder()
            .defaultAttributes(ContextAttributes.getEmpty()
                    .withSharedAttribute(PersonalDataCipher.class, new PersonalDataInTransit()))
            .build();

    @Test
    void isNotWrittenWithoutACipher() {
        assertThatThrownBy(() -> JsonMapper.shared().writeValueAsString(NAME))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageNotContaining("Ada");
    }

    @Test
    void isNotReadWithoutACipher() {
        String json = sealing.writeValueAsString(NAME);

        assertThatThrownBy(() -> JsonMapper.shared().readValue(json, Personal.class))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(sealing.readValue(sealing.writeValueAsString(NAME), Personal.class))
                .isEqualTo(NAME);
        assertThat(sealing.readValue(sealing.writeValueAsString(Personal.erased(SUBJECT)), Personal.class))
                .isEqualTo(Personal.erased(SUBJECT));
    }

    @Test
    void isNotReadInAnUnknownVersion() {
        assertThatThrownBy(() -> sealing.readValue("{\"pii\":2,\"sub\":\"account-7\",\"ct\":\"x\"}", Personal.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void inTransitIsReadByNothingElse() {
        PersonalDataInTransit transit = new PersonalDataInTransit();

        assertThatThrownBy(() -> transit.decrypt(SUBJECT, "AYItHMaJdH3OuloTgwsi4r1kB+JZorcIH3KzhJofjUU="))
                .isInstanceOf(IllegalStateException.class);
    }
}
