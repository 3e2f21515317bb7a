package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a certificate shows, and that all of it is on the one page. */
class CertificateDrawingTest {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float BORDER = 22 * MILLIMETRE;

    @Test
    void showsWhatIsAttested() {
        String text = textOf(Specimens.certificate());

        assertThat(text)
                .contains("ATTESTORY ACADEMY", "Lisbon", "Certificate of Achievement", "Ada Lovelace")
                .contains("Data Protection in Practice", "Level: Intermediate", "42 hours", "Final grade: 93%")
                .contains("Completed on 18 November 2026", "Issued on 20 November 2026")
                .contains("Carry out a data protection impact assessment")
                .contains("Dr. Grace Hopper", "Head of Program", "Alan Turing", "Dean")
                .contains("https://certificates.example.org/verify")
                .contains(Specimens.certificate().view().code().grouped());
    }

    @Test
    void namesTheLastDayOnWhichItHolds() {
        assertThat(textOf(Specimens.certificate())).contains("Valid until 19 November 2029");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(textOf(Specimens.certificate().bare()))
                .doesNotContain("grade", "Valid until", "Level", "hours", "outcomes", "null", "Demo");
    }

    @Test
    void speaksTheLanguageOfTheCertificate() {
        assertThat(textOf(Specimens.certificate().inFrench()))
                .contains("Il est certifi\u00e9 que", "Niveau : interm\u00e9diaire", "42 heures", "Note finale : 93 %")
                .contains(
                        "D\u00e9livr\u00e9 le 20 novembre 2026",
                        "Comp\u00e9tences acquises",
                        "Code de v\u00e9rification");
    }

    @Test
    void saysThatItIsADemonstration() {
        DocumentSettings demo = new DocumentSettings(URI.create("http://localhost:8080"), true);
        CertificateDrawing page = new CertificateDrawing(Specimens.TYPEFACES, demo, issuedAt -> false);

        assertThat(Inspection.text(page.draw(Specimens.certificate().view(), Specimens.CLASSICAL, null)))
                .contains("Demo:");
    }

    @Test
    void saysThatItsKeyIsForADemonstration() {
        CertificateDrawing page = new CertificateDrawing(Specimens.TYPEFACES, Specimens.SETTINGS, issuedAt -> true);

        assertThat(Inspection.text(page.draw(Specimens.certificate().view(), Specimens.CLASSICAL, null)))
                .contains("Demo:");
    }

    static Stream<Specimens> long_and_short() {
        List<String> holders = List.of(
                "Bo",
                "Ada Lovelace",
                "Maximiliana Alexandrina ".repeat(5).strip(),
                "W".repeat(120),
                "\u00c5ngstr\u00f6m-\u0141ukasiewicz \u0110\u1eb7ng Th\u1ecb Tr\u00e2m",
                "\u0395\u03bb\u03ad\u03bd\u03b7 \u03a0\u03b1\u03c0\u03b1\u03b4\u03bf\u03c0\u03bf\u03cd\u03bb\u03bf\u03c5",
                "\u0421\u043e\u0444\u044c\u044f \u041a\u043e\u0432\u0430\u043b\u0435\u0432\u0441\u043a\u0430\u044f");
        List<String> titles = List.of(
                "Law",
                "Verification and accreditation ".repeat(10).substring(0, 300).strip(),
                "M".repeat(300));
        return holders.stream()
                .flatMap(holder -> titles.stream()
                        .flatMap(title -> IntStream.rangeClosed(1, 4)
                                .mapToObj(signatories -> Specimens.certificate()
                                        .heldBy(holder)
                                        .titled(title)
                                        .signedBy(
                                                signatories,
                                                "Professor Dr. Maximilian Featherstonehaugh",
                                                "Vice-President for Academic Affairs"))));
    }

    @ParameterizedTest
    @MethodSource("long_and_short")
    void fitsOnOnePageWithNothingCut(Specimens specimen) throws IOException {
        byte[] pdf = Specimens.draw(specimen);

        assertThat(Inspection.<Integer>inspect(pdf, PDDocument::getNumberOfPages))
                .isOne();
        String letters = Inspection.text(pdf).replace(" ", "");
        assertThat(letters)
                .contains(specimen.content().holderName().orElse("").replace(" ", ""))
                .contains(specimen.content().title().replace(" ", ""));
        assertThatTextIsWithinTheBorder(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Ada & Co",
                "${7*7}",
                "__${7*7}__",
                "]]>",
                "&lt;",
                "[[${summary}]]",
                "'; DROP"
            })
    void takesHostileTextAsText(String name) {
        assertThat(textOf(Specimens.certificate().heldBy(name))).contains(name);
    }

    @Test
    void dropsCharactersThatSteerDirection() {
        assertThat(textOf(Specimens.certificate().heldBy("Ada\u202e Lovelace\u200f")))
                .contains("Ada Lovelace");
    }

    @Test
    void refusesToDrawABoxForAMissingGlyph() {
        var view = Specimens.certificate().heldBy("\u0e2a\u0e21").view();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Specimens.draw(view))
                .satisfies(refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(DocumentRefusal.UNDRAWABLE.code());
                    assertThat(refused.refusal().arguments()).isEqualTo(Map.of("characters", "U+0E21 U+0E2A"));
                });
    }

    @Test
    void refusesWhatCannotFitInLegibleType() {
        var view = Specimens.certificate()
                .titled("Verification and accreditation ".repeat(200))
                .view();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Specimens.draw(view))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(DocumentRefusal.TOO_LONG.code()));
    }

    private static String textOf(Specimens specimen) {
        return Inspection.text(Specimens.draw(specimen));
    }

    private static void assertThatTextIsWithinTheBorder(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float width = document.getPage(0).getMediaBox().getWidth();
            float height = document.getPage(0).getMediaBox().getHeight();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    assertThat(letter.getX()).isGreaterThan(BORDER);
                    assertThat(letter.getX() + letter.getWidth()).isLessThan(width - BORDER);
                    assertThat(letter.getY()).isBetween(BORDER, height - BORDER);
                }
            }.getText(document);
        }
    }
}
