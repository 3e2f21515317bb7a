package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attestory.credential.query.GenuineCredentials;
import org.attestory.document.api.DocumentFormat;
import org.attestory.examination.api.ComparedLine;
import org.attestory.examination.api.ComparedLine.Field;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileCheck;
import org.attestory.examination.api.FileCheck.Name;
import org.attestory.examination.api.FileVerdict;
import org.attestory.signing.query.ForeignSignatures;
import org.attestory.verification.api.Check.Result;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.junit.jupiter.api.Test;

/** Every kind of alteration, and that none of them passes for what was issued. */
class AlteredFilesTest {

    private static final House HOUSE = House.only();

    @Test
    void noticesOneByteAnywhereInADocument() {
        byte[] pdf = HOUSE.pdf();
        Stream<Integer> edges = Stream.of(6, 9, 20, pdf.length - 2, pdf.length - 8, pdf.length - 30);
        Stream<Integer> anywhere = new Random(4).ints(60, 0, pdf.length).boxed();

        Stream.concat(edges, anywhere)
                .filter(place -> !isFilling(pdf, place))
                .forEach(place -> assertThat(
                                HOUSE.examine(Tampering.flipped(pdf, place)).verdict())
                        .as("byte %s of %s", place, pdf.length)
                        .isNotEqualTo(FileVerdict.GENUINE));
    }

    @Test
    void noticesOneDigitAnywhereInTheSignature() {
        byte[] pdf = HOUSE.pdf();
        PdfSignature signature = PdfSignature.in(pdf, new Allowance()).getFirst();
        SignatureExaminer examiner = House.signatures();
        assertThat(examiner.examine(pdf, new Allowance()).vouchesForAll()).isTrue();

        int first = signature.before() + 1;
        IntStream.range(first, first + 2 * signature.cms().length)
                .forEach(place -> assertThat(examiner.examine(Tampering.flipped(pdf, place), new Allowance())
                                .vouchesForAll())
                        .as("digit %s", place - first)
                        .isFalse());
    }

    /** The digits of the signature itself: one of them in capitals is the same signature. */
    private static boolean isFilling(byte[] pdf, int place) {
        PdfSignature signature = PdfSignature.in(pdf, new Allowance()).getFirst();
        return place > signature.before()
                && place < signature.behind() - 1
                && Character.digit(pdf[place], 16) == Character.digit(pdf[place] ^ 1, 16);
    }

    @Test
    void noticesWhatIsAppended() {
        byte[] pdf = HOUSE.pdf();
        for (byte[] more : List.of(
                Tampering.bytes("\n"), Tampering.bytes("PK\u0003\u0004 an archive"), Tampering.bytes("<html>"))) {
            ExaminedFile examined = HOUSE.examine(Tampering.joined(pdf, more));

            assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_DOCUMENT);
            assertThat(examined.checks())
                    .contains(
                            new FileCheck(Name.UNCHANGED, Result.PASSED),
                            new FileCheck(Name.NOTHING_ADDED, Result.FAILED),
                            new FileCheck(Name.RECORDED, Result.PASSED));
            assertThat(examined.comparison()).isEmpty();
        }
    }

    @Test
    void showsWhatAnUpdateDraws() {
        ExaminedFile examined = HOUSE.examine(Tampering.updated(HOUSE.pdf()));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(differing(examined)).containsExactly(new ComparedLine(null, "With the highest honours", null));
    }

    @Test
    void noticesAnotherCredentialInADocument() {
        byte[] other = GenuineCredentials.embedded(HOUSE.bob).getBytes(StandardCharsets.UTF_8);

        ExaminedFile updated = HOUSE.examine(Tampering.withAttachment(HOUSE.pdf(), other, true));
        assertThat(updated.verdict()).isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(updated.checks()).contains(new FileCheck(Name.SAME_CERTIFICATE, Result.FAILED));
        isAbout(updated, HOUSE.ada.code().value());

        ExaminedFile rewritten = HOUSE.examine(Tampering.withAttachment(HOUSE.pdf(), other, false));
        assertThat(rewritten.verdict()).isNotEqualTo(FileVerdict.GENUINE);
        assertThat(rewritten.checks()).contains(new FileCheck(Name.SAME_CERTIFICATE, Result.FAILED));
        isAbout(rewritten, HOUSE.ada.code().value());
    }

    @Test
    void noticesADocumentThatWasSavedAnew() {
        ExaminedFile examined = HOUSE.examine(Tampering.savedAnew(HOUSE.pdf()));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(examined.checks()).contains(new FileCheck(Name.RECORDED, Result.FAILED));
        assertThat(examined.comparison()).isEmpty();
    }

    @Test
    void noticesAGenuineCodeInAForgedDocument() {
        ExaminedFile examined = HOUSE.examine(Tampering.forged("Mallory Lovelace", HOUSE.ada));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.FORGED_DOCUMENT);
        isAbout(examined, HOUSE.ada.code().value());
        assertThat(differing(examined))
                .anyMatch(line -> "Mallory Lovelace".equals(line.stated()))
                .anyMatch(line -> "Ada Lovelace".equals(line.issued()));
    }

    /** Whatever a holder keeps back: no line of a page, and no more than these fields. */
    private static final List<ComparedLine.Field> ALWAYS_SHOWN = List.of(
            ComparedLine.Field.TITLE,
            ComparedLine.Field.LEVEL,
            ComparedLine.Field.ISSUED_ON,
            ComparedLine.Field.VALID_UNTIL,
            ComparedLine.Field.ISSUER,
            ComparedLine.Field.NUMBER,
            ComparedLine.Field.CODE);

    /** Who forges most of a page is not told the rest of it. */
    @Test
    void doesNotTellWhatTheHolderKeepsBack() {
        byte[] guessed = Tampering.updated(HOUSE.file(HOUSE.carol, DocumentFormat.PDF));
        String edited = GenuineCredentials.embedded(HOUSE.carol).replace("First aid", "Last aid");
        for (byte[] file :
                List.of(guessed, Tampering.forged("Mallory", HOUSE.carol), edited.getBytes(StandardCharsets.UTF_8))) {
            ExaminedFile examined = HOUSE.examine(file);

            assertThat(examined.verdict()).isNotEqualTo(FileVerdict.GENUINE);
            assertThat(examined.comparison())
                    .isNotEmpty()
                    .noneMatch(line -> line.issued() != null && line.issued().contains("Danvers"))
                    .noneMatch(line -> line.issued() != null && line.issued().contains("87"));
            assertThat(examined.comparison())
                    .as("what is told beyond what the file says itself")
                    .filteredOn(line -> line.issued() != null && !line.agrees())
                    .extracting(ComparedLine::field)
                    .isSubsetOf(ALWAYS_SHOWN);
        }
    }

    @Test
    void noticesAForgedDocumentThatAStrangerSigned() {
        byte[] forged = ForeignSignatures.sign(Tampering.forged("Mallory Lovelace", HOUSE.ada), Clock.systemUTC());

        ExaminedFile examined = HOUSE.examine(forged);

        assertThat(examined.verdict()).isEqualTo(FileVerdict.FORGED_DOCUMENT);
        assertThat(examined.checks()).contains(new FileCheck(Name.SIGNED_BY_US, Result.FAILED));
    }

    @Test
    void noticesOurDocumentSignedOnceMoreByAStranger() {
        ExaminedFile examined = HOUSE.examine(ForeignSignatures.sign(HOUSE.pdf(), Clock.systemUTC()));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(examined.checks()).contains(new FileCheck(Name.NOTHING_ADDED, Result.FAILED));
    }

    /** Our signature is lifted from one document into another. */
    @Test
    void noticesASignatureThatBelongsToAnotherDocument() {
        byte[] ours = HOUSE.pdf();
        byte[] theirs = HOUSE.file(HOUSE.bob, DocumentFormat.PDF);
        PdfSignature from = PdfSignature.in(ours, new Allowance()).getFirst();
        PdfSignature to = PdfSignature.in(theirs, new Allowance()).getFirst();
        byte[] lifted = theirs.clone();
        System.arraycopy(
                ours,
                from.before(),
                lifted,
                to.before(),
                Math.min(from.behind() - from.before(), to.behind() - to.before()));

        ExaminedFile examined = HOUSE.examine(lifted);

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(examined.checks()).contains(new FileCheck(Name.UNCHANGED, Result.FAILED));
        isAbout(examined, HOUSE.bob.code().value());
    }

    @Test
    void tellsWhatIsNotFromHere() {
        assertThat(HOUSE.examine(Tampering.drawn("An invoice", "for 20 chairs")).verdict())
                .isEqualTo(FileVerdict.NOT_OURS);
        ExaminedFile unknown = HOUSE.examine(Tampering.forged("Mallory", House.certificate("Nobody", "Nothing", 9)));
        assertThat(unknown.verdict()).isEqualTo(FileVerdict.NOT_OURS);
        assertThat(unknown.verification()).extracting(Verification::status).isEqualTo(VerificationStatus.UNKNOWN);
    }

    @Test
    void noticesANameThatWasEditedInACredential() {
        String edited = GenuineCredentials.embedded(HOUSE.ada).replace("Ada Lovelace", "Mallory Lovelace");

        ExaminedFile examined = HOUSE.examine(edited.getBytes(StandardCharsets.UTF_8));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_CREDENTIAL);
        assertThat(differing(examined))
                .containsExactly(new ComparedLine(Field.HOLDER, "Mallory Lovelace", "Ada Lovelace"));
    }

    @Test
    void noticesATokenThatWasEdited() {
        String[] parts = GenuineCredentials.token(HOUSE.ada).split("\\.", -1);
        String payload = new String(java.util.Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"87\"", "\"99\"");
        String edited = parts[0] + "."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];

        ExaminedFile examined = HOUSE.examine(edited.getBytes(StandardCharsets.UTF_8));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_CREDENTIAL);
        assertThat(differing(examined)).containsExactly(new ComparedLine(Field.GRADE, "99", "87"));
    }

    @Test
    void isHonestAboutCredentialsOfOthers() {
        String foreign = GenuineCredentials.embedded(HOUSE.ada).replace("certificates.example.org", "example.net");

        assertThat(HOUSE.examine(foreign.getBytes(StandardCharsets.UTF_8)).verdict())
                .isEqualTo(FileVerdict.NOT_OURS);
        assertThat(HOUSE.examine(Tampering.bytes("{\"a\": 1}")).verdict()).isEqualTo(FileVerdict.NOTHING_TO_CHECK);
    }

    @Test
    void noticesTheCredentialOfOneInThePictureOfAnother() {
        byte[] other = GenuineCredentials.embedded(HOUSE.bob).getBytes(StandardCharsets.UTF_8);

        ExaminedFile examined = HOUSE.examine(Tampering.baked(HOUSE.png(), other));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(examined.checks()).contains(new FileCheck(Name.SAME_PICTURE, Result.FAILED));
    }

    @Test
    void noticesAnEditedCredentialInAPicture() {
        byte[] edited = GenuineCredentials.embedded(HOUSE.ada)
                .replace("Ada Lovelace", "Eve Lovelace")
                .getBytes(StandardCharsets.UTF_8);

        ExaminedFile examined = HOUSE.examine(Tampering.baked(HOUSE.png(), edited));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.ALTERED_CREDENTIAL);
        assertThat(differing(examined)).containsExactly(new ComparedLine(Field.HOLDER, "Eve Lovelace", "Ada Lovelace"));
    }

    @Test
    void noticesASecondCredentialAndWhatFollowsThePicture() {
        byte[] credential = GenuineCredentials.embedded(HOUSE.ada).getBytes(StandardCharsets.UTF_8);

        assertThat(HOUSE.examine(Tampering.baked(HOUSE.png(), credential, credential))
                        .verdict())
                .isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(HOUSE.examine(Tampering.joined(HOUSE.png(), Tampering.bytes("PK\u0003\u0004")))
                        .verdict())
                .isEqualTo(FileVerdict.ALTERED_DOCUMENT);
        assertThat(HOUSE.examine(Tampering.baked(HOUSE.png())).verdict()).isEqualTo(FileVerdict.ONLY_THE_CODE);
    }

    @Test
    void noticesASmallWordPaintedIntoAPicture() throws IOException {
        byte[] credential = GenuineCredentials.embedded(HOUSE.ada).getBytes(StandardCharsets.UTF_8);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(HOUSE.png()));

        assertThat(HOUSE.examine(Tampering.baked(encoded(picture), credential)).verdict())
                .as("the same dots, written by another program")
                .isEqualTo(FileVerdict.GENUINE);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.BLACK);
        brush.fillRect(picture.getWidth() / 2, picture.getHeight() / 2, 6, 10);
        brush.dispose();
        assertThat(HOUSE.examine(Tampering.baked(encoded(picture), credential)).verdict())
                .isEqualTo(FileVerdict.ALTERED_DOCUMENT);
    }

    @Test
    void readsTheSameTwice() {
        byte[] pdf = HOUSE.pdf();
        byte[] before = pdf.clone();

        assertThat(IntStream.range(0, 2).mapToObj(i -> HOUSE.examine(pdf)).distinct())
                .hasSize(1);
        assertThat(Arrays.equals(pdf, before)).isTrue();
    }

    private static List<ComparedLine> differing(ExaminedFile examined) {
        return examined.comparison().stream().filter(line -> !line.agrees()).toList();
    }

    private static void isAbout(ExaminedFile examined, String code) {
        assertThat(examined.verification()).extracting(Verification::code).isEqualTo(code);
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
