package org.attestory.examination.query;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads QR codes out of pictures of strangers. */
final class QrCodes {

    /**
     * So many places of a picture may look like the corner of a code. The library tries all threes of them, so that a picture
     * strewn with corners would keep it busy for hours.
     */
    private static final int MOST_CORNERS = 300;

    private QrCodes() {}

    /** What the code in it says, null if none can be read. */
    static @Nullable String in(Brightness picture, Allowance allowance) {
        LuminanceSource source = new PlanarYUVLuminanceSource(
                picture.dots(), picture.width(), picture.height(), 0, 0, picture.width(), picture.height(), false);
        allowance.steps(picture.dots().length);
        Map<DecodeHintType, Object> hints = Map.of(
                DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, atMostSoManyCorners());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                    .getText();
        } catch (ReaderException
                | TooManyCornersException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException none) {
            return null;
        }
    }

    private static ResultPointCallback atMostSoManyCorners() {
        int[] corners = {0};
        return point -> {
            if (++corners[0] > MOST_CORNERS) {
                throw new TooManyCornersException();
            }
        };
    }

    /** Leaves the library's search. */
    private static final class TooManyCornersException extends RuntimeException {

        private TooManyCornersException() {
            super("no code, but corners everywhere", null, false, false);
        }
    }
}
