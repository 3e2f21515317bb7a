package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.attestory.document.api.DocumentFormat;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileCheck;
import org.attestory.examination.api.FileCheck.Name;
import org.attestory.examination.api.FileVerdict;
import org.attestory.verification.api.Check.Result;
import org.attestory.verification.api.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents whose pages are pictures or outlines: the QR code in them is read wherever that can be done safely. */
class ScansTest {

    private static final House HOUSE = House.only();
    private static final BufferedImage SHEET =
            Photos.photographed(Photos.drawn(HOUSE.file(HOUSE.ada, DocumentFormat.PNG_300)), 2400, 1700, 0.5);

    static Stream<Arguments> scans() {
        BufferedImage black = Scans.as(
                BufferedImage.TYPE_BYTE_BINARY,
                Photos.photographed(Photos.drawn(HOUSE.file(HOUSE.ada, DocumentFormat.PNG_300)), 3500, 2480, 0));
        BufferedImage qr = Photos.qr(
                "HTTPS://CERTIFICATES.EXAMPLE.ORG/V/" + HOUSE.ada.code().value(), 37);
        return Stream.of(
                Arguments.of("in colours", Scans.inRows(SHEET)),
                Arguments.of("in greys", Scans.inRows(Scans.as(BufferedImage.TYPE_BYTE_GRAY, SHEET))),
                Arguments.of("in some colours", Scans.inRows(Scans.as(BufferedImage.TYPE_BYTE_INDEXED, SHEET))),
                Arguments.of("in inks", Scans.inInks(SHEET)),
                Arguments.of("in black", Scans.inRows(black)),
                Arguments.of("as a fax", Scans.faxed(black)),
                Arguments.of("as the negative of a fax", Scans.faxedNegative(black)),
                Arguments.of("as outlines", Scans.outlined(qr, Color.BLACK)),
                Arguments.of("as dark outlines", Scans.outlined(qr, new Color(20, 30, 90))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scans")
    void leadToWhatWasIssued(String how, byte[] scan) {
        ExaminedFile examined = HOUSE.examine(scan);

        assertThat(examined.verdict()).as(how).isEqualTo(FileVerdict.ONLY_THE_CODE);
        assertThat(examined.verification())
                .extracting(Verification::code)
                .isEqualTo(HOUSE.ada.code().value());
        assertThat(examined.checks())
                .contains(new FileCheck(Name.QR_READ, Result.PASSED), new FileCheck(Name.QR_LEADS_HERE, Result.PASSED));
    }

    @Test
    void sayWhereAPictureCouldNotBeLookedAt() {
        for (String packing : new String[] {"JBIG2Decode", "JPXDecode", "LZWDecode", "RunLengthDecode"}) {
            ExaminedFile examined = HOUSE.examine(Scans.foreign(COSName.getPDFName(packing)));

            assertThat(examined.verdict()).as(packing).isEqualTo(FileVerdict.WITHOUT_TEXT);
            assertThat(examined.checks()).contains(new FileCheck(Name.PICTURES_SEEN, Result.FAILED));
        }
        assertThat(HOUSE.examine(Scans.inRows(Photos.blank(300, 200))).checks())
                .extracting(FileCheck::name)
                .doesNotContain(Name.PICTURES_SEEN);
    }

    /** What a picture claims to be is not what is made room for. */
    @Test
    void areNotDrawnBeyondBounds() {
        byte[] fax = Scans.faxed(Scans.as(BufferedImage.TYPE_BYTE_BINARY, Photos.blank(300, 200)));
        byte[] rows = Scans.inRows(Photos.blank(300, 200));
        for (byte[] scan : new byte[][] {fax, rows}) {
            for (String width : new String[] {"999", "-30", "0.1"}) {
                ExaminedFile examined = HOUSE.examine(replaced(scan, "/Width 300", "/Width " + width));

                assertThat(examined.verdict()).as(width).isEqualTo(FileVerdict.WITHOUT_TEXT);
            }
        }
        byte[] huge = replaced(replaced(rows, "/Width 300", "/Width 99000"), "/Height 200", "/Height 99000");
        assertThat(HOUSE.examine(huge).checks()).contains(new FileCheck(Name.PICTURES_SEEN, Result.FAILED));
    }

    private static byte[] replaced(byte[] file, String what, String by) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(what);
        byte[] replaced = text.replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Arrays.equals(replaced, file)).isFalse();
        return replaced;
    }
}
