package org.attestory.template.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attestory.kernel.Identifiers;

/** Names a picture by its bytes: the same picture has the same name, another one never. */
public record TemplateImageId(@JsonValue String value) {

    private static final String KIND = "image";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TemplateImageId {
        Identifiers.require(KIND, value);
    }

    /** The name of these bytes: their SHA-256. */
    public static TemplateImageId of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new TemplateImageId(KIND + "-" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
