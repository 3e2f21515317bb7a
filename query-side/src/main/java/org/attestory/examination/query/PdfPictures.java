package org.attestory.examination.query;

import java.util.List;

/** Pictures that a PDF shows: what a scanner makes of a page, or a program that prints a page as a picture. */
final class PdfPictures {

    private static final int MOST = 6;

    private PdfPictures() {}

    /** How the dots of a picture are packed. */
    enum Packing {
        /** JPEG. */
        PHOTOGRAPH,
        /** CCITT groups 3 and 4. */
        FAX,
        /** Row by row, compressed or not. */
        ROWS,
        /** JBIG2, JPEG 2000 and whatever else is not unpacked here. */
        FOREIGN
    }

    /** A picture as it stands in the file. */
    record Picture(PdfValue.Stream stream, Packing packing) {}

    static List<Picture> in(PdfObjects objects) {
        return objects.all().stream()
                .filter(PdfValue.Stream.class::isInstance)
                .map(PdfValue.Stream.class::cast)
                .filter(stream -> stream.dictionary().isNamed("Subtype", "Image"))
                .map(stream -> new Picture(stream, packing(stream, objects)))
                .limit(MOST)
                .toList();
    }

    /** The size that a picture claims to have. */
    static Brightness.Size size(PdfValue.Stream stream, PdfObjects objects) {
        return new Brightness.Size(
                objects.number(stream.dictionary().get("Width"), 0),
                objects.number(stream.dictionary().get("Height"), 0));
    }

    private static Packing packing(PdfValue.Stream stream, PdfObjects objects) {
        List<PdfValue> filters = objects.items(stream.dictionary().get("Filter"));
        if (filters.isEmpty()) {
            return Packing.ROWS;
        }
        if (filters.size() > 1 || !(objects.resolve(filters.getFirst()) instanceof PdfValue.Name filter)) {
            return Packing.FOREIGN;
        }
        return switch (filter.text()) {
            case "DCTDecode", "DCT" -> Packing.PHOTOGRAPH;
            case "CCITTFaxDecode", "CCF" -> Packing.FAX;
            case "FlateDecode", "Fl" -> Packing.ROWS;
            default -> Packing.FOREIGN;
        };
    }
}
