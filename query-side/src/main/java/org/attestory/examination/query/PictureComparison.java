package org.attestory.examination.query;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Whether two pictures show the same. Both are drawn by one and the same program, so that hardly a dot differs; what a
 * later version of it draws a little differently spreads over the page, while what somebody altered is found in one place.
 */
final class PictureComparison {

    /** The side of the squares that are looked at one by one: a printed digit fits in. */
    private static final int SQUARE = 16;

    /** How far the brightness of a dot may differ, of 765. */
    private static final int DIFFERENT = 200;

    /** How many dots of a square may differ so. */
    private static final int MOST_DIFFERENT = 10;

    private PictureComparison() {}

    /** Draws a picture whose size is known to be bounded. */
    static BufferedImage read(byte[] png) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new UnreadableFileException();
        } finally {
            reader.dispose();
        }
    }

    static boolean isSame(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        int across = one.getWidth() / SQUARE + 1;
        int[] different = new int[across];
        for (int y = 0; y < one.getHeight(); y++) {
            if (y % SQUARE == 0) {
                different = new int[across];
            }
            for (int x = 0; x < one.getWidth(); x++) {
                if (distance(one.getRGB(x, y), other.getRGB(x, y)) > DIFFERENT
                        && ++different[x / SQUARE] > MOST_DIFFERENT) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int distance(int one, int other) {
        return Math.abs(((one >> 16) & 0xFF) - ((other >> 16) & 0xFF))
                + Math.abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF))
                + Math.abs((one & 0xFF) - (other & 0xFF));
    }
}
