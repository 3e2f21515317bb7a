package org.attestory.document.query;

import java.awt.image.BufferedImage;

/**
 * Compares a picture with an approved one, tolerant of antialiasing only. A pixel is as approved if each of its channels
 * lies between the least and the greatest value that the approved picture has in the pixel's neighbourhood of three by
 * three, {@value #PALETTE} more or less. So an edge may be smoothed otherwise or stand a fraction of a pixel aside, as
 * rasterizers differ; whatever appears, disappears, moves by more than a pixel or changes its colour is found. The margin is
 * what the palette of an approved picture may round.
 */
final class PictureComparison {

    static final int PALETTE = 10;

    private static final int MARK = 0xFFE0004D;

    private final BufferedImage marked;
    private long differences;

    PictureComparison(BufferedImage approved, BufferedImage seen) {
        int width = seen.getWidth();
        int height = seen.getHeight();
        marked = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        boolean sameSize = approved.getWidth() == width && approved.getHeight() == height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean differs = !sameSize || differs(approved, x, y, seen.getRGB(x, y));
                marked.setRGB(x, y, differs ? MARK : ((seen.getRGB(x, y) >> 1) & 0x7F7F7F) | 0x808080);
                differences += differs ? 1 : 0;
            }
        }
    }

    /** The number of pixels that are not as approved. */
    long differences() {
        return differences;
    }

    /** The picture, pale, with a mark on each pixel that is not as approved. */
    BufferedImage marked() {
        return marked;
    }

    private static boolean differs(BufferedImage approved, int x, int y, int seen) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int least = 255;
            int greatest = 0;
            for (int row = Math.max(0, y - 1); row <= Math.min(approved.getHeight() - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(approved.getWidth() - 1, x + 1); column++) {
                    int channel = approved.getRGB(column, row) >> shift & 0xFF;
                    least = Math.min(least, channel);
                    greatest = Math.max(greatest, channel);
                }
            }
            int channel = seen >> shift & 0xFF;
            if (channel < least - PALETTE || channel > greatest + PALETTE) {
                return true;
            }
        }
        return false;
    }
}
