package org.attestory.examination.query;

import java.util.Arrays;
import java.util.List;
import org.attestory.credential.query.PublicAddresses;
import org.jspecify.annotations.Nullable;

/**
 * The QR code that a PDF shows, in a picture or drawn as rectangles.
 *
 * @param code null if none can be read
 * @param allSeen whether every picture in it could be looked at
 */
record PdfCodes(@Nullable PicturedCode code, boolean allSeen) {

    private static final int MOST_PAGES = 3;

    static final PdfCodes NOT_LOOKED_FOR = new PdfCodes(null, true);

    static PdfCodes in(byte[] file, PdfObjects objects, PdfText text, PublicAddresses addresses, Allowance allowance) {
        Search search = new Search(file, objects, addresses, allowance);
        PicturedCode found = search.amongPictures();
        return new PdfCodes(found == null ? search.amongSquares(text.squares()) : found, search.allSeen);
    }

    private static final class Search {

        private final byte[] file;
        private final PdfObjects objects;
        private final PublicAddresses addresses;
        private final Allowance allowance;
        private boolean allSeen = true;

        private Search(byte[] file, PdfObjects objects, PublicAddresses addresses, Allowance allowance) {
            this.file = file;
            this.objects = objects;
            this.addresses = addresses;
            this.allowance = allowance;
        }

        /** A picture that cannot be read says nothing about the document that shows it. */
        private @Nullable PicturedCode amongPictures() {
            for (PdfPictures.Picture picture : PdfPictures.in(objects)) {
                try {
                    PicturedCode found = in(picture);
                    if (found != null) {
                        return found;
                    }
                } catch (UnreadableFileException damaged) {
                    allSeen = false;
                }
            }
            return null;
        }

        private @Nullable PicturedCode in(PdfPictures.Picture picture) {
            PdfValue.Stream stream = picture.stream();
            return switch (picture.packing()) {
                case PHOTOGRAPH ->
                    photograph(JpegSegments.of(Arrays.copyOfRange(file, stream.from(), stream.to()), allowance));
                case FAX -> {
                    byte[] framed = FaxPicture.framed(file, stream, objects);
                    yield framed == null
                            ? unseen()
                            : PicturedCode.in(framed, "tiff", PdfPictures.size(stream, objects), addresses, allowance);
                }
                case ROWS -> {
                    PdfRows rows = PdfRows.of(stream, objects);
                    yield rows == null
                            ? unseen()
                            : PicturedCode.in(
                                    rows.size(),
                                    side -> rows.drawn(file, objects, side, allowance),
                                    addresses,
                                    allowance);
                }
                case FOREIGN -> unseen();
            };
        }

        private @Nullable PicturedCode photograph(JpegSegments segments) {
            return segments.isBounded()
                    ? PicturedCode.in(segments.picture(), "jpeg", segments.size(), addresses, allowance)
                    : unseen();
        }

        private @Nullable PicturedCode unseen() {
            allSeen = false;
            return null;
        }

        private @Nullable PicturedCode amongSquares(List<PdfSquares> pages) {
            for (PdfSquares page : pages.subList(0, Math.min(pages.size(), MOST_PAGES))) {
                Brightness.Size size = page.size();
                PicturedCode found = size == null
                        ? null
                        : PicturedCode.in(size, side -> page.drawn(side, allowance), addresses, allowance);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }
}
