package org.attestory.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.attestory.document.api.Document;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.query.CertificateSamples;
import org.junit.jupiter.api.Test;

/** No two documents of an archive have the same name. */
class EntryNameTest {

    private static final VerificationCode CODE = CertificateSamples.code(1);

    @Test
    void isThatOfTheDocumentWithItsCode() {
        assertThat(EntryName.of(named("Ada Lovelace - First aid - certificate.pdf"), CODE))
                .isEqualTo("Ada Lovelace - First aid - certificate - " + CODE.value() + ".pdf");
    }

    @Test
    void differsBetweenPersonsOfOneName() {
        assertThat(EntryName.of(named("a.pdf"), CODE))
                .isNotEqualTo(EntryName.of(named("a.pdf"), CertificateSamples.code(2)));
    }

    @Test
    void staysShortInAnyScript() {
        String name = EntryName.of(named("\ud83c\udf93".repeat(60) + ".pdf"), CODE);

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(name).endsWith(CODE.value() + ".pdf").doesNotContain("\ufffd");
    }

    private static Document named(String name) {
        return new Document(new byte[0], name, "tag");
    }
}
