package org.attestory.template.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A picture that templates show: a PNG, or a drawing in our subset of SVG. Whoever makes one from what somebody uploaded
 * has drawn it anew, so that nothing of the upload is left but what can be seen.
 *
 * @param bytes never changed once they are here
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by content, see equals.
public record TemplatePicture(@JsonValue byte[] bytes) {

    /** More bytes than that are no picture for a template. */
    public static final int MOST_BYTES = 300 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] SVG = "<svg".getBytes(StandardCharsets.US_ASCII);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TemplatePicture {}

    public TemplateImageId imageId() {
        return TemplateImageId.of(bytes);
    }

    public boolean isPng() {
        return beginsWith(PNG);
    }

    public boolean isSvg() {
        return beginsWith(SVG);
    }

    private boolean beginsWith(byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemplatePicture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "TemplatePicture[" + bytes.length + " bytes]";
    }
}
