package org.attestory.document.query;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A QR code of error correction level M with its quiet zone.
 *
 * @param content upper case letters, digits and {@code $%*+-./:} make the smallest code
 * @param ink dark enough for any reader
 * @param ground of the page
 */
record QrCode(String content, Color ink, Color ground) implements Artwork {

    private static final int QUIET_ZONE = 4;

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        ByteMatrix modules = modules();
        int size = modules.getWidth();
        float module = Math.min(width, height) / (size + 2 * QUIET_ZONE);
        canvas.setColorFill(ground);
        canvas.rectangle(0, 0, width, height);
        canvas.fill();
        canvas.setColorFill(ink);
        for (int row = 0; row < size; row++) {
            int column = 0;
            while (column < size) {
                int end = column;
                while (end < size && modules.get(end, row) == 1) {
                    end++;
                }
                if (end > column) {
                    canvas.rectangle(
                            (QUIET_ZONE + column) * module,
                            height - (QUIET_ZONE + row + 1) * module,
                            (end - column) * module,
                            module);
                }
                column = end + 1;
            }
        }
        canvas.fill();
    }

    private ByteMatrix modules() {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
