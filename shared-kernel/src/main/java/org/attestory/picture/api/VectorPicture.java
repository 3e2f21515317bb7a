package org.attestory.picture.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attestory.kernel.MarkupException;
import org.attestory.kernel.MarkupReader;
import org.attestory.kernel.Place;
import org.attestory.picture.api.PictureProblem.Code;

/**
 * A drawing of outlines in flat colours, in a box whose longer side is {@value #LONGER_SIDE}; y grows downwards. It is read
 * from a subset of SVG 1.1: paths and basic shapes in groups, with transforms, fills and strokes. Whatever could act, load,
 * refer or be set in type is refused, and so is what the subset does not know.
 */
public record VectorPicture(double width, double height, List<VectorShape> shapes) {

    /** Of the box, so that rounding is the same for every picture. */
    public static final int LONGER_SIDE = 1000;

    static final int MOST_BYTES = 512 << 10;
    private static final int MOST_BYTES_STORED = 300_000;

    public VectorPicture {
        shapes = List.copyOf(shapes);
    }

    /** Reads what {@link TemplatePictures} has stored. */
    public static VectorPicture read(byte[] stored) {
        SvgReader reader = reading(stored);
        if (!reader.problems().isEmpty()) {
            throw new IllegalArgumentException("not a stored vector picture: " + reader.problems());
        }
        return reader.picture();
    }

    static PictureOutcome take(byte[] file) {
        if (file.length > MOST_BYTES) {
            return TemplatePictures.refused(Code.TOO_MANY_BYTES, Integer.toString(MOST_BYTES >> 10));
        }
        SvgReader reader = reading(file);
        if (!reader.problems().isEmpty()) {
            return new PictureOutcome.Refused(reader.problems());
        }
        VectorPicture picture = reader.picture();
        byte[] written = SvgWriter.write(picture).getBytes(StandardCharsets.UTF_8);
        return written.length > MOST_BYTES_STORED
                ? TemplatePictures.refused(Code.TOO_MANY_BYTES, Integer.toString(MOST_BYTES_STORED / 1000))
                : new PictureOutcome.Accepted(
                        new Picture(written, PictureFormat.SVG, (int) Math.ceil(picture.width()), (int)
                                Math.ceil(picture.height())));
    }

    private static SvgReader reading(byte[] file) {
        SvgReader reader = new SvgReader();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            MarkupReader.document(text.startsWith("\ufeff") ? text.substring(1) : text, reader);
        } catch (CharacterCodingException notUtf8) {
            reader.problem(Code.CHARACTER, Place.START, "UTF-8");
        } catch (MarkupException e) {
            reader.problem(
                    switch (e.fault()) {
                        case NOT_WELL_FORMED -> Code.NOT_WELL_FORMED;
                        case DOCTYPE -> Code.DOCTYPE;
                        case ENTITY -> Code.ENTITY;
                        case INSTRUCTION -> Code.INSTRUCTION;
                        case CHARACTER -> Code.CHARACTER;
                    },
                    e.place(),
                    "");
        }
        return reader;
    }
}
