package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.attestory.issuance.api.VerificationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public address is checked at the start: it is printed on paper. */
class DocumentSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "example.org",
                "https:///",
                "https://example.org/app",
                "https://a@example.org",
                "https://example.org?a=b",
                "https://example.org#a"
            })
    void refusesAnAddressThatCannotBePrinted(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSettings(URI.create(address), false))
                .withMessageContaining("attestory.public-url");
    }

    @Test
    void writesTheScannedAddressInUpperCase() {
        VerificationCode code = Specimens.certificate().view().code();
        DocumentSettings settings = new DocumentSettings(URI.create("http://localhost:8080/"), false);

        assertThat(settings.scannedAddress(code)).isEqualTo("HTTP://LOCALHOST:8080/V/" + code.value());
        assertThat(settings.typedAddress()).isEqualTo("http://localhost:8080/verify");
    }
}
