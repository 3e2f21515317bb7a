package org.attestory.picture.api;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/**
 * How a camera was held (Exif 2.32, tag 0x0112); lost with the metadata, so the picture is turned instead.
 *
 * @param mirrored left and right are swapped, after turning
 * @param quarters clockwise turns that make it upright
 */
record Orientation(boolean mirrored, int quarters) {

    static Orientation of(int tag) {
        return switch (tag) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 1);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 3);
            case 8 -> new Orientation(false, 3);
            default -> new Orientation(false, 0);
        };
    }

    BufferedImage upright(BufferedImage picture) {
        if (!mirrored && quarters == 0) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = quarters % 2 == 1;
        int newWidth = lying ? height : width;
        int newHeight = lying ? width : height;
        AffineTransform turn = new AffineTransform();
        if (mirrored) {
            turn.translate(newWidth, 0);
            turn.scale(-1, 1);
        }
        turn.translate(newWidth / 2.0, newHeight / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        BufferedImage upright = new BufferedImage(newWidth, newHeight, picture.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, upright);
    }
}
