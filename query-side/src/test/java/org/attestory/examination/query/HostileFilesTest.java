package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.credential.query.GenuineCredentials;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileCheck;
import org.attestory.examination.api.FileVerdict;
import org.attestory.verification.api.Check.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that are made to do harm are answered like all others, and cost no more than is allowed. */
class HostileFilesTest {

    private static final House HOUSE = House.only();
    private static final int LARGE = 8 << 20;

    @TestFactory
    Stream<DynamicTest> stayWithinTheLimits() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("page of 200 MB of zeros", Tampering.pdfWith("/Filter /FlateDecode", Tampering.bomb(200 << 20)));
        files.put(
                "bomb as packed objects",
                Tampering.pdfWith("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", Tampering.bomb(100 << 20)));
        files.put("nested arrays", Tampering.joined(Tampering.bytes("%PDF-1.7\n1 0 obj\n"), repeated("[", LARGE)));
        files.put(
                "nested dictionaries",
                Tampering.joined(Tampering.bytes("%PDF-1.7\n1 0 obj\n"), repeated("<</A", LARGE)));
        files.put(
                "millions of objects",
                Tampering.joined(Tampering.bytes("%PDF-1.7\n"), repeated("1 0 obj 1 endobj ", LARGE)));
        files.put(
                "millions of values", Tampering.joined(Tampering.bytes("%PDF-1.7\n1 0 obj ["), repeated("1 ", LARGE)));
        files.put("page drawn by nested forms", formsInForms());
        files.put(
                "picture of 2 billion dots",
                Tampering.joined(
                        PngChunks.SIGNATURE, Tampering.header(50_000, 50_000), Tampering.chunk("IEND", new byte[0])));
        files.put(
                "credential of 200 MB in a picture",
                Tampering.joined(
                        PngChunks.SIGNATURE,
                        Tampering.header(10, 10),
                        Tampering.chunk(
                                "iTXt",
                                Tampering.joined(
                                        Tampering.bytes("openbadgecredential"),
                                        new byte[] {0, 1, 0, 0, 0},
                                        Tampering.bomb(200 << 20))),
                        Tampering.chunk("IEND", new byte[0])));
        files.put(
                "picture of empty chunks",
                Tampering.joined(PngChunks.SIGNATURE, Tampering.header(10, 10), repeatedChunk(20_000)));
        files.put("nested JSON", repeated("{\"a\":", LARGE));
        files.put("nested JSON of allowed length", repeated("{\"a\":", 200_000));
        files.put(
                "long number",
                Tampering.joined(Tampering.bytes("{\"a\":"), repeated("9", 200_000), Tampering.bytes("}")));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(HOUSE.examine(file.getValue()).verdict())
                                .isEqualTo(FileVerdict.BEYOND_LIMITS)));
    }

    @TestFactory
    Stream<DynamicTest> answersWhatItCannotRead() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nothing behind the first line", Tampering.bytes("%PDF-1.7\n"));
        files.put("picture cut off", Arrays.copyOf(HOUSE.png(), 100));
        files.put("picture with a wrong sum", Tampering.flipped(HOUSE.png(), 20));
        files.put(
                "picture with a chunk longer than the file",
                Tampering.joined(
                        PngChunks.SIGNATURE, new byte[] {0x7f, -1, -1, -1}, Tampering.bytes("IHDR0123456789")));
        files.put(
                "picture with a chunk of negative length",
                Tampering.joined(PngChunks.SIGNATURE, new byte[] {-1, -1, -1, -1}, Tampering.bytes("IHDR0123456789")));
        files.put("no JSON", Tampering.bytes("{\"a\": "));
        files.put("a name twice", Tampering.bytes("{\"a\": 1, \"a\": 2}"));
        files.put("no token", Tampering.bytes("eyJhbGciOiJub25lIn0"));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(HOUSE.examine(file.getValue()).verdict())
                                .isEqualTo(FileVerdict.UNREADABLE)));
    }

    @TestFactory
    Stream<DynamicTest> tellsKindsByTheirContentAlone() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nothing", new byte[0]);
        files.put("one byte", new byte[1]);
        files.put(
                "an archive in front of a document", Tampering.joined(Tampering.bytes("PK\u0003\u0004"), HOUSE.pdf()));
        files.put("a page in front of a document", Tampering.joined(Tampering.bytes("<html>"), HOUSE.pdf()));
        files.put("a picture of another kind", Tampering.bytes("GIF89a"));
        files.put("a list", Tampering.bytes("[" + GenuineCredentials.embedded(HOUSE.ada) + "]"));
        files.put("a program", Tampering.bytes("\u007fELF"));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(HOUSE.examine(file.getValue()).verdict())
                                .isEqualTo(FileVerdict.UNSUPPORTED)));
    }

    @Test
    void saysThatALockedDocumentIsLocked() {
        byte[] locked = Tampering.bytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj trailer << /#45ncrypt 2 0 R >>");

        assertThat(HOUSE.examine(locked).verdict()).isEqualTo(FileVerdict.LOCKED);
    }

    /** What looks endless and is not: a string or a stream that is never closed is read once. */
    @Test
    void readsWhatIsNeverClosed() {
        for (String endless : new String[] {"1 0 obj(", "1 0 obj<<>>stream "}) {
            byte[] file = Tampering.joined(Tampering.bytes("%PDF-1.7\n"), repeated(endless, LARGE));

            assertThat(HOUSE.examine(file).verdict()).as(endless).isEqualTo(FileVerdict.UNREADABLE);
        }
    }

    /** What is left has no pages, so that it is damaged rather than without text. */
    @Test
    void saysThatACutOffDocumentIsDamaged() {
        byte[] whole = HOUSE.pdf();

        ExaminedFile examined = HOUSE.examine(Arrays.copyOf(whole, whole.length / 2));

        assertThat(examined.verdict()).isEqualTo(FileVerdict.UNREADABLE);
        assertThat(examined.checks()).contains(new FileCheck(FileCheck.Name.READABLE, Result.FAILED));
    }

    /** References that lead in circles: pages that hold themselves, values that stand for each other. */
    @Test
    void leavesCircles() {
        byte[] circles = Tampering.bytes("""
                %PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] >> endobj
                3 0 obj << /Type /Page /Contents 4 0 R /Resources 3 0 R >> endobj
                4 0 obj 5 0 R endobj
                5 0 obj 4 0 R endobj
                """);

        assertThat(HOUSE.examine(circles).verdict()).isEqualTo(FileVerdict.WITHOUT_TEXT);
    }

    @Test
    void doesNotReadCredentialsThatAreTooLong() {
        byte[] longOne = Tampering.joined(
                Tampering.bytes("{\"a\":\""), repeated("x", VerifyCredential.LONGEST), Tampering.bytes("\"}"));

        assertThat(HOUSE.examine(longOne).verdict()).isEqualTo(FileVerdict.BEYOND_LIMITS);
    }

    @Test
    void answersFilesCutOffAnywhere() {
        byte[] credential = GenuineCredentials.embedded(HOUSE.ada).getBytes(StandardCharsets.UTF_8);
        for (byte[] file : new byte[][] {HOUSE.pdf(), HOUSE.png(), credential}) {
            for (int length = 1; length < file.length; length = length * 2 + 1) {
                isNotGenuine(HOUSE.examine(Arrays.copyOf(file, length)), length);
                isNotGenuine(HOUSE.examine(Arrays.copyOf(file, file.length - Math.min(length, file.length))), length);
            }
        }
    }

    private static void isNotGenuine(ExaminedFile examined, int length) {
        if (examined.verdict() == FileVerdict.GENUINE) {
            // The recorded document begins the signed one: cut off just there, it is what was recorded.
            assertThat(examined.checks())
                    .as("length %s", length)
                    .anyMatch(check -> check.name().name().equals("RECORDED"));
        }
    }

    private static byte[] repeated(String text, int length) {
        return Tampering.bytes(text.repeat(length / text.length()));
    }

    private static byte[] repeatedChunk(int count) {
        byte[] chunk = Tampering.chunk("tIME", new byte[0]);
        byte[] chunks = new byte[count * chunk.length];
        for (int i = 0; i < count; i++) {
            System.arraycopy(chunk, 0, chunks, i * chunk.length, chunk.length);
        }
        return chunks;
    }

    /** Each form draws itself many times, as deep as forms go. */
    private static byte[] formsInForms() {
        String calls = "/F Do ".repeat(100);
        return Tampering.bytes("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] >> endobj\n"
                + "3 0 obj << /Type /Page /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >> endobj\n"
                + "4 0 obj << /Length " + calls.length() + " >> stream\n" + calls + "\nendstream endobj\n"
                + "5 0 obj << /Subtype /Form /Resources << /XObject << /F 5 0 R >> >> /Length " + calls.length()
                + " >> stream\n" + calls + "\nendstream endobj\n");
    }
}
