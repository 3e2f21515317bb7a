package org.attestory.examination.query;

/** Rows of a picture that are written as differences to what stands before and above them (PNG, section 9). */
final class PngFilters {

    private PngFilters() {}

    /**
     * Makes a row what it was.
     *
     * @param filter how it was written; one that is unknown changes nothing
     * @param above the row before, as it was
     * @param step bytes from one dot to the next
     */
    static void undo(int filter, byte[] row, byte[] above, int step) {
        if (filter < 1 || filter > 4) {
            return;
        }
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int predicted = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> nearest(left, up, i < step ? 0 : above[i - step] & 0xFF);
            };
            row[i] += (byte) predicted;
        }
    }

    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
