package org.attestory.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LocalizedTextTest {

    private final Map<String, String> written = new LinkedHashMap<>();

    LocalizedTextTest() {
        written.put("fr", "Bonjour");
        written.put("en", "Hello");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(new LocalizedText(written).in("en")).isEqualTo("Hello");
    }

    @Test
    void fallsBackToTheFirstLanguage() {
        assertThat(new LocalizedText(written).in("de")).isEqualTo("Bonjour");
    }

    @Test
    void doesNotChangeWithWhatItWasMadeFrom() {
        LocalizedText text = new LocalizedText(written);
        written.put("en", "Bye");

        assertThat(text.in("en")).isEqualTo("Hello");
    }

    @Test
    void keepsTheOrderInJson() {
        JsonMapper json = JsonMapper.builder().build();
        String stored = json.writeValueAsString(new LocalizedText(written));

        assertThat(stored).isEqualTo("{\"fr\":\"Bonjour\",\"en\":\"Hello\"}");
        assertThat(json.readValue(stored, LocalizedText.class).in("de")).isEqualTo("Bonjour");
    }

    @Test
    void refusesToSayNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()));
    }
}
