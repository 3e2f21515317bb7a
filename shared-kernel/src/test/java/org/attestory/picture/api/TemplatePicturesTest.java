package org.attestory.picture.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.attestory.picture.api.PictureOutcome.Accepted;
import org.attestory.picture.api.PictureOutcome.Refused;
import org.attestory.picture.api.PictureProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the picture gets through, and only one of ordinary size. */
class TemplatePicturesTest {

    @Test
    void keepsWhatIsSeen() throws IOException {
        Picture picture = accepted(file("png", drawn(400, 200, BufferedImage.TYPE_INT_ARGB)));

        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
        assertThat(stored.getWidth()).isEqualTo(400).isEqualTo(picture.width());
        assertThat(stored.getHeight()).isEqualTo(200).isEqualTo(picture.height());
        assertThat(new Color(stored.getRGB(50, 50))).isEqualTo(Color.RED);
        assertThat(stored.getRGB(399, 199) >>> 24).isZero();
    }

    @Test
    void writesTheSameAgain() throws IOException {
        byte[] once = accepted(file("jpeg", drawn(300, 100, BufferedImage.TYPE_INT_RGB)))
                .bytes();

        assertThat(accepted(once).bytes()).isEqualTo(once);
    }

    @Test
    void leavesEverythingElseBehind() throws IOException {
        byte[] picture = file("png", drawn(40, 20, BufferedImage.TYPE_INT_RGB));
        byte[] script = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.US_ASCII);
        byte[] text = chunk("tEXt", "Author\0Somebody".getBytes(StandardCharsets.US_ASCII));
        byte[] polyglot = ByteBuffer.allocate(picture.length + text.length + script.length)
                .put(picture, 0, 33)
                .put(text)
                .put(picture, 33, picture.length - 33)
                .put(script)
                .array();

        String stored = new String(accepted(polyglot).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(stored).doesNotContain("script", "Somebody", "tEXt").endsWith("IEND\u00aeB`\u0082");
    }

    @Test
    void makesLargePicturesSmall() throws IOException {
        BufferedImage noise = new BufferedImage(2500, 1500, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }

        Picture picture = accepted(file("jpeg", noise));

        assertThat(picture.bytes()).hasSizeLessThanOrEqualTo(300_000);
        assertThat((double) picture.width() / picture.height()).isBetween(1.65, 1.68);
    }

    @Test
    void turnsPhotographsUpright() throws IOException {
        byte[] lying = file("jpeg", drawn(400, 200, BufferedImage.TYPE_INT_RGB));
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] turned = ByteBuffer.allocate(lying.length + exif.length)
                .put(lying, 0, 2)
                .put(exif)
                .put(lying, 2, lying.length - 2)
                .array();

        Picture picture = accepted(turned);

        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(400);
        // The upper left corner of the lying picture is the upper right one now.
        assertThat(new Color(stored.getRGB(150, 50)).getRed()).isGreaterThan(200);
        assertThat(new Color(stored.getRGB(50, 50)).getRed()).isLessThan(50);
    }

    @Test
    void looksAtTheSizeBeforeDecoding() throws IOException {
        byte[] bomb = bomb(12_000, 12_000);

        assertThat(refused(bomb)).isEqualTo(new PictureProblem(Code.TOO_MANY_PIXELS, null, "12000 x 12000"));
    }

    @Test
    void decodesLittleOfWhatIsNearlyTooLarge() throws IOException {
        assertThat(accepted(bomb(8000, 2000)).width()).isLessThanOrEqualTo(1600);
    }

    @Test
    void refusesPicturesThatAreGoneOverTooOften() throws IOException {
        byte[] picture = file("jpeg", drawn(40, 20, BufferedImage.TYPE_INT_RGB));
        byte[] many = Arrays.copyOf(picture, picture.length + 200);
        for (int i = picture.length; i < many.length; i += 2) {
            many[i] = (byte) 0xff;
            many[i + 1] = (byte) 0xda;
        }

        assertThat(refused(many).code()).isEqualTo(Code.TOO_MANY_PASSES);
    }

    @Test
    void refusesWhatIsCutOff() throws IOException {
        byte[] picture = file("png", drawn(400, 200, BufferedImage.TYPE_INT_RGB));

        assertThat(refused(Arrays.copyOf(picture, 60)).code()).isEqualTo(Code.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"gif,GIF", "bmp,BMP", "tiff,TIFF"})
    void namesTheFormatsThatItRefuses(String format, String name) throws IOException {
        byte[] file = file(format, drawn(40, 20, BufferedImage.TYPE_INT_RGB));

        assertThat(refused(file)).isEqualTo(new PictureProblem(Code.FORMAT, null, name));
    }

    @ParameterizedTest
    @CsvSource({"RIFF____WEBPVP8 ,WebP", "%PDF-1.7,PDF", "____ftypheic,HEIF", "hello,''"})
    void namesThemByTheirFirstBytes(String start, String name) {
        assertThat(refused(start.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new PictureProblem(Code.FORMAT, null, name));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(refused(new byte[0]).code()).isEqualTo(Code.EMPTY);
        assertThat(refused(new byte[TemplatePictures.MOST_BYTES + 1]).code()).isEqualTo(Code.TOO_MANY_BYTES);
    }

    static Picture accepted(byte[] file) {
        PictureOutcome outcome = TemplatePictures.take(file);
        assertThat(outcome).isInstanceOf(Accepted.class);
        return ((Accepted) outcome).picture();
    }

    static PictureProblem refused(byte[] file) {
        PictureOutcome outcome = TemplatePictures.take(file);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problems().getFirst();
    }

    /** Red in the upper left quarter, black or nothing elsewhere. */
    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return picture;
    }

    private static byte[] file(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, file)).isTrue();
        return file.toByteArray();
    }

    /** A small file of one grey in very many pixels. */
    private static byte[] bomb(int width, int height) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
            byte[] row = new byte[width + 1];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.write(chunk("IHDR", header));
        file.write(chunk("IDAT", pixels.toByteArray()));
        file.write(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(content.length + 4)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) checksum.getValue())
                .array();
    }
}
