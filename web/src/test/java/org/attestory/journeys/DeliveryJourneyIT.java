package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents leave the platform: many as one archive, one on paper. */
@ExtendWith(Scene.Builder.class)
class DeliveryJourneyIT {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Test
    void exportsWhatWasFound(Scene scene, @TempDir Path files) throws IOException {
        VerificationCode code = scene.cast().certificateOf(scene.cast().person("Thorvald Nygaard", Role.LEARNER));
        try (Visit desk = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("ingrid.solberg"))) {
            desk.open("/registry?text=thorvald");
            desk.link("Export these").click();
            assertThat(desk.page().locator("#text")).hasValue("thorvald");
            desk.button("Make the archive").click();
            assertThat(desk.page().locator(".notice.good")).isVisible(SOON);
            Path archive = download(desk, desk.page().locator(".notice.good a"), files.resolve("archive.zip"));

            try (ZipFile zip = new ZipFile(archive.toFile())) {
                assertThat(Collections.list(zip.entries()))
                        .extracting(ZipEntry::getName)
                        .hasSize(2)
                        .contains("manifest.csv")
                        .anyMatch(name -> name.startsWith("Thorvald Nygaard - ") && name.endsWith(code + ".pdf"));
            }
            desk.open("/registry/exports");
            assertThat(desk.page().locator("tbody tr").first()).containsText("thorvald");
        }
    }

    @Test
    void comesByPost(Scene scene, @TempDir Path files) {
        Player holder = scene.cast().person("Solveig Aas", Role.LEARNER);
        VerificationCode code = scene.cast().certificateOf(holder);
        try (Visit home = scene.visit(Manner.PHONE.withoutScripts(), holder.person())
                        .expecting(422);
                Visit desk = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("ingrid.solberg"))) {
            home.open("/learn/certificates/" + code);
            home.link("Printed copy by post").click();
            home.button("Ask for the printed copy").click();
            assertThat(home.page().locator("#street-error")).hasText("Write the address.");
            home.page().locator("#street").fill("Storgata 1\n0155 Oslo");
            home.page().locator("#country").selectOption("NO");
            home.button("Ask for the printed copy").click();
            assertThat(home.page().locator("[role=status] h2")).hasText("Waiting to be printed");

            desk.open("/registry/printed-copies");
            Locator row = desk.page().locator("tr:has-text('Solveig Aas')");
            assertThat(row.locator("address")).containsText("NORWAY");
            assertThat(download(desk, desk.button("Address labels (PDF)"), files.resolve("labels.pdf")))
                    .isNotEmptyFile();
            assertThat(download(desk, desk.button("Certificates (PDF)"), files.resolve("certificates.pdf")))
                    .isNotEmptyFile();
            desk.button("The chosen ones are printed").click();
            desk.link("To post").click();
            row.locator("[name=tracking]").fill("RR123456785NO");
            row.locator("button").click();
            assertThat(desk.page().locator("[role=status]").first()).containsText("The copy is posted.");

            home.page().reload();
            assertThat(home.page().locator("[role=status]")).containsText("RR123456785NO");
        }
    }

    private static Path download(Visit visit, Locator action, Path file) {
        Download download = visit.page().waitForDownload(action::click);
        download.saveAs(file);
        return file;
    }
}
