package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.attestory.document.api.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Pictures show the page, at sizes that printers understand, and carry the open credential. */
class PagePictureTest {

    private static final String CREDENTIAL = "{\"name\": \"L\u00e9a\"}";

    private final DrawnDocument drawn =
            DrawnDocument.of(Specimens.draw(Specimens.certificate()), CREDENTIAL.getBytes(StandardCharsets.UTF_8));

    @Test
    void isScannedToTheAddressOfTheCertificate() throws Exception {
        String code = Specimens.certificate().view().code().value();

        for (DocumentFormat format : List.of(DocumentFormat.PNG, DocumentFormat.PNG_300)) {
            assertThat(Inspection.scanned(Inspection.picture(PagePicture.of(drawn, format))))
                    .isEqualTo("HTTPS://CERTIFICATES.EXAMPLE.ORG/V/" + code);
        }
    }

    @Test
    void knowsItsSizeOnPaper() throws Exception {
        assertSize(PagePicture.of(drawn, DocumentFormat.PNG), 1753, 1240, 5906);
        assertSize(PagePicture.of(drawn, DocumentFormat.PNG_300), 3507, 2480, 11811);
    }

    @Test
    void carriesTheCredentialBeforeThePicture() throws Exception {
        byte[] png = PagePicture.of(drawn, DocumentFormat.PNG);

        List<Chunk> chunks = chunks(png);
        assertThat(chunks).extracting(Chunk::type).containsExactly("IHDR", "iTXt", "pHYs", "IDAT", "IEND");
        assertThat(new String(chunks.get(1).content(), StandardCharsets.UTF_8))
                .isEqualTo("openbadgecredential\0\0\0\0\0" + CREDENTIAL);
        assertThat(textIn(png, "openbadgecredential")).isEqualTo(CREDENTIAL);
    }

    @Test
    void isPlainWithoutACredential() {
        byte[] png = PagePicture.of(DrawnDocument.of(drawn.pdf(), null), DocumentFormat.PNG);

        assertThat(chunks(png)).extracting(Chunk::type).containsExactly("IHDR", "pHYs", "IDAT", "IEND");
    }

    @Test
    void isSmallForLists() throws Exception {
        byte[] png = PagePicture.of(drawn, DocumentFormat.THUMBNAIL);
        BufferedImage picture = Inspection.picture(png);

        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getHeight()).isBetween(338, 341);
        assertThat(png).hasSizeLessThan(150_000);
        assertThat(chunks(png)).extracting(Chunk::type).containsExactly("IHDR", "IDAT", "IEND");
    }

    @Test
    void hasTheShapeThatPreviewsOfLinksHave() throws Exception {
        BufferedImage picture = Inspection.picture(PagePicture.of(drawn, DocumentFormat.PREVIEW));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(5, 5)).isNotEqualTo(picture.getRGB(600, 100));
    }

    @Test
    void isNoPdf() {
        assertThatThrownBy(() -> PagePicture.of(drawn, DocumentFormat.PDF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSize(byte[] png, int width, int height, int dotsPerMetre) throws Exception {
        BufferedImage picture = Inspection.picture(png);
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        Chunk density = chunks(png).get(2);
        assertThat(density.type()).isEqualTo("pHYs");
        ByteBuffer content = ByteBuffer.wrap(density.content());
        assertThat(content.getInt()).isEqualTo(dotsPerMetre);
        assertThat(content.getInt()).isEqualTo(dotsPerMetre);
        assertThat(content.get()).isEqualTo((byte) 1);
    }

    /** As the platform's own reader has it. */
    private static String textIn(byte[] png, String keyword) throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            IIOMetadata metadata = reader.getImageMetadata(0);
            Element root = (Element) metadata.getAsTree("javax_imageio_png_1.0");
            Element entry = (Element) root.getElementsByTagName("iTXtEntry").item(0);
            assertThat(entry.getAttribute("keyword")).isEqualTo(keyword);
            return entry.getAttribute("text");
        }
    }

    private static List<Chunk> chunks(byte[] png) {
        List<Chunk> chunks = new ArrayList<>();
        ByteBuffer file = ByteBuffer.wrap(png).position(8);
        while (file.hasRemaining()) {
            byte[] named = new byte[4 + file.getInt()];
            file.get(named);
            CRC32 checksum = new CRC32();
            checksum.update(named);
            assertThat(file.getInt()).isEqualTo((int) checksum.getValue());
            chunks.add(new Chunk(
                    new String(named, 0, 4, StandardCharsets.US_ASCII), Arrays.copyOfRange(named, 4, named.length)));
        }
        return chunks;
    }

    @SuppressWarnings("ArrayRecordComponent") // Looked at once.
    private record Chunk(String type, byte[] content) {}
}
