package org.attestory.document.query;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture in at most 256 colours, for small files: no channel is further from the original than need be. */
final class PalettePicture {

    private static final int COLOURS = 256;

    private PalettePicture() {}

    static BufferedImage of(BufferedImage picture) {
        int[] palette = palette(frequent(picture));
        BufferedImage reduced = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y), color -> nearest(palette, color));
                reduced.getRaster().setSample(x, y, 0, index);
            }
        }
        return reduced;
    }

    /** All colours of a picture, the most frequent first. */
    private static List<Integer> frequent(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int[] palette(List<Integer> colours) {
        for (int reach = 0; ; reach++) {
            List<Integer> palette = new ArrayList<>();
            for (int color : colours) {
                if (palette.size() <= COLOURS && farFromAll(palette, color, reach)) {
                    palette.add(color);
                }
            }
            if (palette.size() <= COLOURS) {
                return palette.stream().mapToInt(Integer::intValue).toArray();
            }
        }
    }

    private static boolean farFromAll(List<Integer> palette, int color, int reach) {
        for (int chosen : palette) {
            if (distance(chosen, color) <= reach) {
                return false;
            }
        }
        return true;
    }

    private static int nearest(int[] palette, int color) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], color) < distance(palette[best], color)) {
                best = i;
            }
        }
        return best;
    }

    /** Of the channel that differs most. */
    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return distance;
    }
}
