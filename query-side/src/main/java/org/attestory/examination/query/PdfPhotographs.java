package org.attestory.examination.query;

import java.util.Arrays;
import java.util.List;

/** Photographs that a PDF shows: what a scanner makes of a page. */
final class PdfPhotographs {

    private static final int MOST = 4;

    private PdfPhotographs() {}

    static List<byte[]> in(byte[] file, PdfObjects objects) {
        return objects.all().stream()
                .filter(PdfValue.Stream.class::isInstance)
                .map(PdfValue.Stream.class::cast)
                .filter(stream -> isPhotograph(stream, objects))
                .limit(MOST)
                .map(stream -> Arrays.copyOfRange(file, stream.from(), stream.to()))
                .toList();
    }

    private static boolean isPhotograph(PdfValue.Stream stream, PdfObjects objects) {
        List<PdfValue> filters = objects.items(stream.dictionary().get("Filter"));
        return stream.dictionary().isNamed("Subtype", "Image")
                && filters.size() == 1
                && objects.resolve(filters.getFirst()) instanceof PdfValue.Name filter
                && (filter.text().equals("DCTDecode") || filter.text().equals("DCT"));
    }
}
