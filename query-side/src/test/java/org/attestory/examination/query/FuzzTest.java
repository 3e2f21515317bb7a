package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.attestory.credential.query.GenuineCredentials;
import org.attestory.examination.api.FileKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of files that were broken at random, each reader by itself: they fail in the two ways that are foreseen. */
class FuzzTest {

    private static final House HOUSE = House.only();
    private static final FileReader READER = House.reader();
    private static final byte[] WORDS = Tampering.bytes("<<>>[]()/R obj stream endstream endobj /Length 99999999999 "
            + "/ByteRange [0 1 2 3] /Kids /Filter /FlateDecode IDAT IEND iTXt {\"a\":1e999999}");

    /** A file, how often it is broken, and by what to begin. */
    @SuppressWarnings("ArrayRecordComponent") // Broken copies of it are looked at, never compared.
    record Seed(String name, byte[] file, int rounds) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Seed> seeds() {
        return Stream.of(
                new Seed("document", HOUSE.pdf(), 600),
                new Seed("small document", Tampering.forged("Mallory", HOUSE.ada), 4_000),
                new Seed("updated document", Tampering.updated(Tampering.forged("Mallory", HOUSE.ada)), 2_000),
                new Seed(
                        "picture",
                        Tampering.joined(
                                PngChunks.SIGNATURE,
                                Tampering.header(3, 3),
                                Tampering.chunk("iTXt", Tampering.bytes("openbadgecredential\0\0\0\0\0{\"a\":1}")),
                                Tampering.chunk("IDAT", Tampering.bomb(1000)),
                                Tampering.chunk("IEND", new byte[0])),
                        4_000),
                new Seed("small photo", Photos.jpeg(Photos.qr("HTTPS://X/V/7K3M9QX2V5TB8NHC4WNX", 90)), 1_500),
                new Seed("passes of a photo", Photos.progressive(Photos.qr("7K3M9QX2V5TB8NHC4WNX", 90)), 500),
                new Seed("scan", Photos.scanned(Photos.jpeg(Photos.qr("7K3M9QX2V5TB8NHC4WNX", 90))), 500),
                new Seed("scan in rows", Scans.inRows(Photos.qr("7K3M9QX2V5TB8NHC4WNX", 90)), 1_000),
                new Seed(
                        "fax",
                        Scans.faxed(Scans.as(BufferedImage.TYPE_BYTE_BINARY, Photos.qr("7K3M9QX2V5TB8NHC4WNX", 200))),
                        1_500),
                new Seed("outlines", Scans.outlined(Photos.qr("7K3M9QX2V5TB8NHC4WNX", 30), Color.BLACK), 500),
                new Seed("screenshot", Photos.png(Photos.qr("7K3M9QX2V5TB8NHC4WNX", 90)), 1_000),
                new Seed("credential", GenuineCredentials.embedded(HOUSE.ada).getBytes(StandardCharsets.UTF_8), 2_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readersFailAsForeseen(Seed seed) {
        Random random = new Random(seed.name().hashCode());
        for (int round = 0; round < seed.rounds(); round++) {
            byte[] broken = broken(seed.file(), random);
            assertThat(failureOf(broken)).as("round %s", round).isNull();
        }
    }

    /** The parts behind the reader: whoever is asked about what it found has to take it as it is. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyBrokenFileHasAnAnswer(Seed seed) {
        Random random = new Random(seed.name().length());
        for (int round = 0; round < 40; round++) {
            assertThat(HOUSE.examine(broken(seed.file(), random)).checks()).isNotNull();
        }
    }

    private static @Nullable Throwable failureOf(byte[] file) {
        FileKind kind = FileKinds.of(file);
        if (kind == FileKind.OTHER) {
            return null;
        }
        try {
            READER.readUnguarded(file, kind, new Allowance());
            return null;
        } catch (BeyondLimitsException | UnreadableFileException foreseen) {
            return null;
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return unforeseen;
        }
    }

    private static byte[] broken(byte[] file, Random random) {
        byte[] broken = file.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && broken.length > 16; i++) {
            // The first bytes say what it is, and stay.
            int place = 8 + random.nextInt(broken.length - 8);
            switch (random.nextInt(6)) {
                case 0 -> broken[place] ^= (byte) (1 << random.nextInt(8));
                case 1 -> broken[place] = (byte) random.nextInt(256);
                case 2 -> broken = Arrays.copyOf(broken, place + 1);
                case 3 ->
                    broken = Tampering.joined(
                            Arrays.copyOf(broken, place),
                            Arrays.copyOfRange(broken, random.nextInt(broken.length), broken.length));
                case 4 -> {
                    int from = random.nextInt(WORDS.length - 12);
                    int length = Math.min(12, broken.length - place);
                    System.arraycopy(WORDS, from, broken, place, length);
                }
                default ->
                    Arrays.fill(broken, place, Math.min(broken.length, place + random.nextInt(64)), (byte)
                            "0<[(/{\"9".charAt(random.nextInt(8)));
            }
        }
        return broken;
    }
}
