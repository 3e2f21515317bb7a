package org.attestory.picture.api;

import java.awt.geom.Path2D;
import org.attestory.template.api.Colour;
import org.jspecify.annotations.Nullable;

/**
 * An outline and how it is painted.
 *
 * @param path with its winding rule
 * @param fill null for none
 * @param stroke null for none
 */
public record VectorShape(
        Path2D path, @Nullable Colour fill, @Nullable Stroke stroke) {

    /** How a line is drawn; caps and joins are the constants of {@link java.awt.BasicStroke}. */
    public record Stroke(Colour colour, double width, int cap, int join) {}
}
