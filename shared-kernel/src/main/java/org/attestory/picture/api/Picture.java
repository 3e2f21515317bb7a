package org.attestory.picture.api;

/**
 * A picture as it is stored: written by us, from what was seen in a file.
 *
 * @param width in pixels; of a vector picture, in units of which the longer side has {@value VectorPicture#LONGER_SIDE}
 * @param height in the same units
 */
@SuppressWarnings("ArrayRecordComponent") // Named by its hash where it is compared.
public record Picture(byte[] bytes, PictureFormat format, int width, int height) {}
