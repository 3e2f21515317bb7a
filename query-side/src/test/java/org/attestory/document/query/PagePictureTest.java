package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The picture shows the page, at a size that printers understand. */
class PagePictureTest {

    private final byte[] png = PagePicture.of(Specimens.draw(Specimens.certificate()));

    @Test
    void isScannedToTheAddressOfTheCertificate() throws Exception {
        String code = Specimens.certificate().view().code().value();

        assertThat(Inspection.scanned(Inspection.picture(png))).isEqualTo("HTTPS://CERTIFICATES.EXAMPLE.ORG/V/" + code);
    }

    @Test
    void isA4LandscapeAt150DotsPerInch() throws Exception {
        BufferedImage picture = Inspection.picture(png);
        ByteBuffer chunk = ByteBuffer.wrap(png, 33, 21);
        byte[] type = new byte[4];

        assertThat(picture.getWidth()).isEqualTo(1753);
        assertThat(picture.getHeight()).isEqualTo(1240);
        assertThat(chunk.getInt()).isEqualTo(9);
        chunk.get(type);
        assertThat(new String(type, StandardCharsets.US_ASCII)).isEqualTo("pHYs");
        assertThat(chunk.getInt()).isEqualTo(5906);
        assertThat(chunk.getInt()).isEqualTo(5906);
        assertThat(chunk.get()).isEqualTo((byte) 1);
    }
}
