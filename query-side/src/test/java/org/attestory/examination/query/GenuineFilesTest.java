package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.attestory.credential.query.GenuineCredentials;
import org.attestory.document.api.DocumentFormat;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileCheck;
import org.attestory.examination.api.FileCheck.Name;
import org.attestory.examination.api.FileKind;
import org.attestory.examination.api.FileVerdict;
import org.attestory.verification.api.Check.Result;
import org.attestory.verification.api.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenuineFilesTest {

    private static final House HOUSE = House.only();

    @Test
    void knowsTheDocument() {
        ExaminedFile examined = HOUSE.examine(HOUSE.pdf());

        isGenuine(examined, FileKind.PDF);
        assertThat(examined.checks())
                .contains(
                        new FileCheck(Name.SIGNED_BY_US, Result.PASSED),
                        new FileCheck(Name.RECORDED, Result.PASSED),
                        new FileCheck(Name.SAME_CERTIFICATE, Result.PASSED));
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentFormat.class,
            names = {"PNG", "PNG_300"})
    void knowsThePicture(DocumentFormat format) {
        ExaminedFile examined = HOUSE.examine(HOUSE.file(HOUSE.ada, format));

        isGenuine(examined, FileKind.PNG);
        assertThat(examined.checks()).contains(new FileCheck(Name.SAME_PICTURE, Result.PASSED));
    }

    @Test
    void knowsTheCredential() {
        isGenuine(HOUSE.examine(bytes(GenuineCredentials.embedded(HOUSE.ada))), FileKind.CREDENTIAL);
        isGenuine(
                HOUSE.examine(bytes("\uFEFF\r\n " + GenuineCredentials.embedded(HOUSE.ada) + "\n")),
                FileKind.CREDENTIAL);
    }

    @Test
    void knowsTheToken() {
        isGenuine(HOUSE.examine(bytes(GenuineCredentials.token(HOUSE.ada))), FileKind.TOKEN);
        isGenuine(HOUSE.examine(bytes(GenuineCredentials.token(HOUSE.ada) + "\n")), FileKind.TOKEN);
    }

    /** Whoever takes the signature away is left with what was recorded, to the byte. */
    @Test
    void knowsTheDocumentWithoutItsSignature() {
        byte[] signed = HOUSE.pdf();
        int end = new String(signed, StandardCharsets.ISO_8859_1).indexOf("%%EOF") + "%%EOF\n".length();

        ExaminedFile examined = HOUSE.examine(java.util.Arrays.copyOf(signed, end));

        isGenuine(examined, FileKind.PDF);
        assertThat(examined.checks()).contains(new FileCheck(Name.SIGNED_BY_US, Result.NOT_RUN));
    }

    @Test
    void readsTheWholePage() {
        byte[] pdf = HOUSE.pdf();
        Allowance allowance = new Allowance();

        String text = String.join("\n", PdfText.lines(PdfObjects.of(pdf, allowance), allowance));

        assertThat(text)
                .contains("Ada Lovelace", "First aid at work", HOUSE.ada.code().grouped(), "ATTESTORY INSTITUTE");
    }

    private static void isGenuine(ExaminedFile examined, FileKind kind) {
        assertThat(examined.checks()).noneMatch(check -> check.result() == Result.FAILED);
        assertThat(examined.verdict()).isEqualTo(FileVerdict.GENUINE);
        assertThat(examined.kind()).isEqualTo(kind);
        assertThat(examined.verification())
                .extracting(Verification::code)
                .isEqualTo(HOUSE.ada.code().value());
        assertThat(examined.comparison()).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
