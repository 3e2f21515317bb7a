package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employer is sent files, and shows them to the page. */
@ExtendWith(Scene.Builder.class)
class FileJourneyIT {

    @Test
    void tellsTheGenuineFromTheForged(Scene scene) {
        String code = scene.platform().demoCode("valid");
        try (Visit employer = scene.visit(Manner.DESKTOP).expecting(413, 415)) {
            employer.open("/verify");
            UploadedFiles files = new UploadedFiles(employer.page(), code);

            files.choose(files.genuine("pdf"), "certificate.pdf");
            employer.button("Examine the file").click();
            assertThat(employer.heading()).hasText("This file is genuine");
            assertThat(employer.page().locator(".attested")).containsText(code);

            files.choose(files.genuine("png"), "certificate.png");
            employer.button("Examine the file").click();
            assertThat(employer.heading()).hasText("This file is genuine");

            files.choose(files.forgedDocument(), "certificate.pdf");
            employer.button("Examine the file").click();
            assertThat(employer.heading()).hasText("This is not the document that was issued");
            Locator row = employer.page()
                    .locator(
                            ".compared tr",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Mallory Moreau"));
            assertThat(row.locator(".badge")).hasText("Differs");
            assertThat(employer.page().locator(".pictured-document img")).isVisible();
            // Nothing that was sent is in the address, so that it ends in no history and no log.
            assertThat(employer.page()).hasURL(Pattern.compile("/verify/file$"));
        }
    }

    @Test
    void takesWhatIsDroppedOnThePage(Scene scene) {
        try (Visit employer = scene.visit(Manner.DESKTOP).expecting(415)) {
            employer.open("/verify");
            employer.page().evaluate("""
                    () => {
                      const carried = new DataTransfer();
                      carried.items.add(new File(['a note'], 'note.txt'));
                      for (const type of ['dragenter', 'dragover', 'drop']) {
                        const event = new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true });
                        document.body.dispatchEvent(event);
                      }
                    }
                    """);
            assertThat(employer.heading()).hasText("This is no file of a certificate");
        }
    }

    @Test
    void saysBeforeSendingThatAFileIsTooLarge(Scene scene) {
        try (Visit employer = scene.visit(Manner.DESKTOP)) {
            employer.open("/verify");
            new UploadedFiles(employer.page(), "").choose(new byte[11 << 20], "large.pdf");
            assertThat(employer.page().locator("#file-error")).containsText("larger than 10 MB");
            employer.button("Examine the file").click();
            assertThat(employer.page().locator("#file")).isFocused();
            assertThat(employer.page()).hasURL(Pattern.compile("/verify$"));
        }
    }
}
