package org.attestory.examination.query;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A picture as fax machines and scanners send it (CCITT groups 3 and 4), in a frame of our own (TIFF 6.0), so that the
 * platform's reader draws it: of the stranger's bytes it sees those of the picture, and no tables of theirs.
 */
final class FaxPicture {

    private static final int BEGINNING = 8;
    private static final int ENTRY = 12;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private static final int PLACE_OF_PICTURE = 273;
    private static final int GROUP_3 = 3;
    private static final int GROUP_4 = 4;

    private FaxPicture() {}

    /** The picture in its frame; null if it is written in a way that has none. */
    static byte @Nullable [] framed(byte[] file, PdfValue.Stream stream, PdfObjects objects) {
        PdfValue.Dictionary parameters = objects.dictionary(stream.dictionary().get("DecodeParms"));
        Brightness.Size size = PdfPictures.size(stream, objects);
        if (!size.isBounded()
                || objects.number(parameters.get("Columns"), 1728) != size.width()
                || objects.isTrue(parameters.get("EncodedByteAlign"))) {
            return null;
        }
        int mixture = objects.number(parameters.get("K"), 0);
        boolean inverted =
                objects.isTrue(parameters.get("BlackIs1")) != PdfRows.isInverted(stream.dictionary(), objects);
        int[][] entries = {
            {256, LONG, size.width()},
            {257, LONG, size.height()},
            {258, SHORT, 1},
            {259, SHORT, mixture < 0 ? GROUP_4 : GROUP_3},
            {262, SHORT, inverted ? 1 : 0},
            {PLACE_OF_PICTURE, LONG, 0},
            {277, SHORT, 1},
            {278, LONG, size.height()},
            {279, LONG, stream.to() - stream.from()},
            {292, LONG, mixture > 0 ? 1 : 0}
        };
        int frame = BEGINNING + 2 + entries.length * ENTRY + Integer.BYTES;
        ByteBuffer tiff =
                ByteBuffer.allocate(frame + stream.to() - stream.from()).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(BEGINNING);
        tiff.putShort((short) entries.length);
        for (int[] entry : entries) {
            tiff.putShort((short) entry[0]).putShort((short) entry[1]).putInt(1);
            tiff.putInt(entry[0] == PLACE_OF_PICTURE ? frame : entry[2]);
        }
        return tiff.putInt(0)
                .put(file, stream.from(), stream.to() - stream.from())
                .array();
    }
}
