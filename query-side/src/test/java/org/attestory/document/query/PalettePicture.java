package org.attestory.document.query;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** A picture in the 256 colours that it has most of, for small files. */
final class PalettePicture {

    private static final int COLOURS = 256;

    /** Colours whose channels differ only in the two lowest bits count as one. */
    private static final int BUCKET = 0xFCFCFC;

    private PalettePicture() {}

    static BufferedImage of(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> shades = new HashMap<>();
        each(picture, color -> {
            counts.merge(color & BUCKET, 1, Integer::sum);
            shades.computeIfAbsent(color & BUCKET, bucket -> new HashMap<>()).merge(color, 1, Integer::sum);
        });
        List<Integer> palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(bucket -> most(shades.getOrDefault(bucket.getKey(), Map.of())))
                .toList();
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage reduced = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, 0));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, color -> nearest(colours, color));
                reduced.getRaster().setSample(x, y, 0, index);
            }
        }
        return reduced;
    }

    private static int most(Map<Integer, Integer> shades) {
        return shades.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static int nearest(int[] palette, int color) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = (palette[i] >> shift & 0xFF) - (color >> shift & 0xFF);
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static void each(BufferedImage picture, IntConsumer consumer) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                consumer.accept(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
    }
}
