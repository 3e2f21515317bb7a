package org.attestory.picture.api;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.attestory.picture.api.PictureProblem.Code;

/** Pixels: looked at before they are decoded, decoded within bounds, and written as a PNG in sRGB with nothing else in it. */
final class RasterPicture {

    private static final int LONGEST_SIDE = 8000;
    private static final long MOST_PIXELS = 16_000_000;
    private static final long MOST_PIXELS_DECODED = 4_000_000;
    private static final int LONGEST_SIDE_STORED = 1600;
    private static final int MOST_BYTES_STORED = 300_000;
    private static final int MOST_PASSES = 40;
    private static final double SMALLER = 0.8;

    private RasterPicture() {}

    static PictureOutcome take(byte[] file, RasterFormat format) {
        if (format == RasterFormat.JPEG) {
            int passes = JpegSegments.passes(file);
            if (passes > MOST_PASSES) {
                return TemplatePictures.refused(Code.TOO_MANY_PASSES, Integer.toString(passes));
            }
            if (JpegSegments.components(file) > 3) {
                return TemplatePictures.refused(Code.COLOURS, "CMYK");
            }
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.reader());
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                return TemplatePictures.refused(Code.TOO_MANY_PIXELS, width + " x " + height);
            }
            int turns = format == RasterFormat.JPEG ? JpegSegments.orientation(file) : 1;
            return new PictureOutcome.Accepted(write(Orientation.of(turns).upright(decode(reader, width, height))));
        } catch (IOException | RuntimeException broken) {
            // The decoders answer broken files with exceptions of many kinds.
            return TemplatePictures.refused(Code.UNREADABLE, format.name());
        } finally {
            reader.dispose();
        }
    }

    /** In sRGB, no more pixels than needed: skipping some while decoding keeps the memory bounded. */
    private static BufferedImage decode(ImageReader reader, int width, int height) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS_DECODED));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage decoded = reader.read(0, parameters);
        return scaled(decoded, Math.min(1, (double) LONGEST_SIDE_STORED / Math.max(width / step, height / step)));
    }

    private static Picture write(BufferedImage picture) {
        BufferedImage current = picture;
        byte[] png = png(current);
        while (png.length > MOST_BYTES_STORED) {
            current = scaled(current, Math.min(SMALLER, Math.sqrt((double) MOST_BYTES_STORED / png.length)));
            png = png(current);
        }
        return new Picture(png, PictureFormat.PNG, current.getWidth(), current.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * factor));
        boolean transparent = picture.getColorModel().hasAlpha();
        BufferedImage scaled = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(picture, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return scaled;
    }

    private static byte[] png(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(written)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}
