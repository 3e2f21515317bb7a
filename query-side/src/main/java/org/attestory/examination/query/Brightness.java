package org.attestory.examination.query;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How bright each dot of a picture is. A picture is drawn no larger than was asked for, whatever its own size, which must be
 * known to be bounded; and only as long as the allowance lasts.
 *
 * @param dots row by row, 0 is black
 */
@SuppressWarnings("ArrayRecordComponent") // Looked at, never compared.
record Brightness(byte[] dots, int width, int height) {

    private static final int WHITE = 255;
    private static final int STEPS_PER_PART = 1 << 16;

    /** The size of a picture. */
    record Size(int width, int height) {

        private static final int LONGEST_SIDE = 12_000;
        private static final long MOST_DOTS = 64_000_000;

        int longest() {
            return Math.max(width, height);
        }

        /** Whether reading it, row by row, stays within bounds. */
        boolean isBounded() {
            return width > 0 && height > 0 && longest() <= LONGEST_SIDE && (long) width * height <= MOST_DOTS;
        }
    }

    /**
     * Draws a picture.
     *
     * @param format as the platform names it
     * @param longest how long its longer side may become
     * @throws UnreadableFileException if it cannot be drawn
     */
    static Brightness of(byte[] picture, String format, Size size, int longest, Allowance allowance) {
        int every = Math.max(1, Math.ceilDiv(size.longest(), longest));
        allowance.steps(Math.toIntExact(((long) size.width() * size.height()) >> 2));
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input, true, true);
            Watch watch = new Watch(reader, allowance);
            reader.addIIOReadProgressListener(watch);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(every, every, 0, 0);
            BufferedImage drawn = reader.read(0, parameters);
            if (watch.over.get()) {
                throw new BeyondLimitsException();
            }
            return of(drawn);
        } catch (BeyondLimitsException beyond) {
            throw beyond;
        } catch (IOException | RuntimeException unreadable) {
            // What decoders throw at a picture that is none has no common name.
            throw new UnreadableFileException();
        } finally {
            reader.dispose();
        }
    }

    /** What shines through is white, as paper is. */
    private static Brightness of(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        byte[] dots = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            drawn.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int colour = row[x];
                int bright = (((colour >> 16) & 0xFF) + 2 * ((colour >> 8) & 0xFF) + (colour & 0xFF)) / 4;
                int opaque = colour >>> 24;
                dots[y * width + x] = (byte) (WHITE - (WHITE - bright) * opaque / WHITE);
            }
        }
        return new Brightness(dots, width, height);
    }

    /** Stops a reader once the allowance is spent; what a listener throws would get lost in the decoder. */
    private static final class Watch implements IIOReadProgressListener {

        private final ImageReader reader;
        private final Allowance allowance;
        private final AtomicBoolean over = new AtomicBoolean();

        private Watch(ImageReader reader, Allowance allowance) {
            this.reader = reader;
            this.allowance = allowance;
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            try {
                allowance.steps(STEPS_PER_PART);
            } catch (BeyondLimitsException beyond) {
                over.set(true);
                reader.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
