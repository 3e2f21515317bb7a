package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs, scans and screenshots of certificates: the code in them counts, and nothing else. */
class PhotosTest {

    private static final House HOUSE = House.only();
    private static final BufferedImage SHEET = Photos.drawn(HOUSE.file(HOUSE.ada, DocumentFormat.PNG_300));

    @ParameterizedTest
    @CsvSource({"1600, 1200, 0", "2400, 1800, 4", "3400, 2550, -7", "1800, 2400, 90"})
    void leadToWhatWasIssued(int width, int height, double degrees) {
        BufferedImage photo = Photos.photographed(SHEET, width, height, degrees);

        isOnlyTheCode(HOUSE.examine(Photos.jpeg(photo)), FileKind.JPEG);
    }

    @Test
    void leadToItFromScansAndScreenshots() {
        BufferedImage photo = Photos.photographed(SHEET, 2000, 1500, 1);

        isOnlyTheCode(HOUSE.examine(Photos.scanned(Photos.jpeg(photo))), FileKind.PDF);
        isOnlyTheCode(HOUSE.examine(Photos.png(photo)), FileKind.PNG);
        isOnlyTheCode(HOUSE.examine(Photos.progressive(photo)), FileKind.JPEG);
    }

    /** Whatever is painted over the rest of the sheet, the answer is about what was issued under the code. */
    @Test
    void doNotVouchForWhatTheyShowBesides() {
        BufferedImage altered = Photos.photographed(SHEET, 1600, 1200, 0);
        Graphics2D brush = altered.createGraphics();
        brush.setColor(Color.BLACK);
        brush.drawString("Mallory Lovelace", 500, 300);
        brush.dispose();

        ExaminedFile examined = HOUSE.examine(Photos.jpeg(altered));

        isOnlyTheCode(examined, FileKind.JPEG);
        assertThat(examined.comparison()).isEmpty();
    }

    @Test
    void sayWhereTheirCodeLeads() {
        String code = HOUSE.ada.code().value();

        assertThat(leads("HTTPS://CERTIFICATES.EXAMPLE.ORG/V/" + code)).isEqualTo(Result.PASSED);
        assertThat(leads("https://certificates.example.org/verify/" + code + "?at=1#x"))
                .isEqualTo(Result.PASSED);
        assertThat(leads("https://certificates.example.org.evil.example/v/" + code))
                .isEqualTo(Result.FAILED);
        assertThat(leads("https://evil.example/https://certificates.example.org/v/" + code))
                .isEqualTo(Result.FAILED);
        assertThat(leads("javascript:x//" + code)).isEqualTo(Result.FAILED);
        assertThat(leads(HOUSE.ada.code().grouped())).isEqualTo(Result.NOT_RUN);
    }

    @Test
    void areNotOursWithACodeThatNothingWasIssuedUnder() {
        String unknown = House.certificate("Nobody", "Nothing", 9).code().value();

        assertThat(HOUSE.examine(Photos.jpeg(Photos.qr(unknown, 200))).verdict())
                .isEqualTo(FileVerdict.NOT_OURS);
    }

    @Test
    void holdNothingToCheckWithoutACode() {
        assertThat(HOUSE.examine(Photos.jpeg(Photos.qr("https://example.org/menu", 200)))
                        .verdict())
                .isEqualTo(FileVerdict.NOTHING_TO_CHECK);
        assertThat(HOUSE.examine(Photos.jpeg(Photos.blank(640, 480))).checks())
                .contains(new FileCheck(Name.QR_READ, Result.FAILED));
        assertThat(HOUSE.examine(Photos.scanned(Photos.jpeg(Photos.blank(640, 480))))
                        .verdict())
                .isEqualTo(FileVerdict.WITHOUT_TEXT);
    }

    @Test
    void areNotDrawnBeyondBounds() {
        byte[] small = Photos.jpeg(Photos.blank(16, 16));
        byte[] huge = sized(small, 0xFFFF, 0xFFFF);

        assertThat(HOUSE.examine(huge).verdict()).isEqualTo(FileVerdict.BEYOND_LIMITS);
        assertThat(HOUSE.examine(sized(Photos.progressive(Photos.blank(16, 16)), 5_000, 5_000))
                        .verdict())
                .isEqualTo(FileVerdict.BEYOND_LIMITS);
        assertThat(HOUSE.examine(sized(small, 0, 16)).verdict()).isEqualTo(FileVerdict.UNREADABLE);
        assertThat(HOUSE.examine(sized(Photos.scanned(small), 0xFFFF, 0xFFFF)).verdict())
                .isEqualTo(FileVerdict.WITHOUT_TEXT);
    }

    /** The library tries all threes of what looks like a corner: thousands of them would keep it busy for hours. */
    @Test
    void areLeftAloneWhereCornersAreEverywhere() {
        BufferedImage strewn = Photos.blank(1_400, 1_400);
        BufferedImage corner = Photos.qr("A", 1).getSubimage(4, 4, 7, 7);
        Graphics2D brush = strewn.createGraphics();
        for (int y = 0; y < 1_390; y += 10) {
            for (int x = 0; x < 1_390; x += 10) {
                brush.drawImage(corner, x, y, null);
            }
        }
        brush.dispose();

        assertThat(HOUSE.examine(Photos.png(strewn)).verdict()).isEqualTo(FileVerdict.NOTHING_TO_CHECK);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 20, 160, 400})
    void areUnreadableCutOff(int length) {
        byte[] whole = Photos.jpeg(Photos.qr(HOUSE.ada.code().value(), 200));

        assertThat(HOUSE.examine(Arrays.copyOf(whole, length)).verdict())
                .isIn(FileVerdict.UNREADABLE, FileVerdict.UNSUPPORTED);
        assertThat(HOUSE.examine(Arrays.copyOf(whole, whole.length - 2)).verdict())
                .isEqualTo(FileVerdict.UNREADABLE);
    }

    private static Result leads(String content) {
        return HOUSE.examine(Photos.jpeg(Photos.qr(content, 300))).checks().stream()
                .filter(check -> check.name() == Name.QR_LEADS_HERE)
                .map(FileCheck::result)
                .findFirst()
                .orElseThrow();
    }

    /** The same picture, but for what its header says. */
    private static byte[] sized(byte[] jpeg, int width, int height) {
        byte[] lied = jpeg.clone();
        for (int at = 2; at < lied.length - 9; at++) {
            if (lied[at] == (byte) 0xFF && (lied[at + 1] == (byte) 0xC0 || lied[at + 1] == (byte) 0xC2)) {
                lied[at + 5] = (byte) (height >> 8);
                lied[at + 6] = (byte) height;
                lied[at + 7] = (byte) (width >> 8);
                lied[at + 8] = (byte) width;
                return lied;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static void isOnlyTheCode(ExaminedFile examined, FileKind kind) {
        assertThat(examined.kind()).isEqualTo(kind);
        assertThat(examined.verdict()).isEqualTo(FileVerdict.ONLY_THE_CODE);
        assertThat(examined.verification())
                .extracting(Verification::code)
                .isEqualTo(HOUSE.ada.code().value());
        assertThat(examined.checks())
                .contains(
                        new FileCheck(Name.QR_READ, Result.PASSED),
                        new FileCheck(Name.QR_LEADS_HERE, Result.PASSED),
                        new FileCheck(Name.CODE_KNOWN, Result.PASSED));
    }
}
