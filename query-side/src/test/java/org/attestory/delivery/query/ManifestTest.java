package org.attestory.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.issuance.query.CertificateSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest opens in a spreadsheet as what it is: text. */
class ManifestTest {

    private static final Manifest.File FILE = new Manifest.File("a.pdf", "00ff", 12);

    @Test
    void tellsSpreadsheetsItsEncoding() {
        assertThat(Manifest.header())
                .startsWith("\ufefffile,sha256,bytes,code,")
                .endsWith(",result,reason\r\n");
    }

    @Test
    void listsWhatIsInTheArchive() {
        assertThat(Manifest.included(heldBy("Zo\u00e9 Lambert"), CertificateStatus.VALID, FILE))
                .startsWith("a.pdf,00ff,12,")
                .contains("," + heldBy("x").content().number() + ",VALID,")
                .contains(",VALID,Zo\u00e9 Lambert,")
                .endsWith(",included,\r\n");
    }

    @Test
    void listsWhatIsNot() {
        CertificateView erased = CertificateFold.erase(heldBy("Zo\u00e9 Lambert"));

        assertThat(Manifest.erased(erased))
                .startsWith(",,,")
                .endsWith(",erased,\r\n")
                .doesNotContain("Zo\u00e9");
        assertThat(Manifest.failed(heldBy("Zo\u00e9"), CertificateStatus.REVOKED, "document.too-long"))
                .startsWith(",,,")
                .endsWith(",failed,document.too-long\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"y\")"})
    void hasNoCellThatIsAFormula(String name) {
        for (String cell : cells(Manifest.included(heldBy(name), CertificateStatus.VALID, FILE))) {
            assertThat(cell).doesNotMatch("(?s)\"?[=+\\-@\t\r].*");
        }
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(Manifest.included(heldBy("Lambert, \"Zo\u00e9\""), CertificateStatus.VALID, FILE))
                .contains(",\"Lambert, \"\"Zo\u00e9\"\"\",");
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    private static CertificateView heldBy(String name) {
        return CertificateFold.apply(
                null, CertificateSamples.issued(new AccountId("account-1"), name, 1), CertificateSamples.ISSUED);
    }
}
