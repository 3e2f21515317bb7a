package org.attestory.document.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * A drawing as it is painted at one place and size: two that are equal look equal.
 *
 * @param digest of the drawing and of all it refers to
 * @param state where it is painted, and within which bounds
 */
record PaintedGround(String digest, String state, int dots) {

    static PaintedGround of(PDFormXObject form, PDGraphicsState state, int dots) throws IOException {
        MessageDigest digest = sha256();
        add(form.getCOSObject(), digest, Collections.newSetFromMap(new IdentityHashMap<>()));
        String painted = state.getCurrentTransformationMatrix() + " "
                + state.getCurrentClippingPath().getBounds2D() + " " + state.getNonStrokeAlphaConstant();
        return new PaintedGround(HexFormat.of().formatHex(digest.digest()), painted, dots);
    }

    private static void add(COSBase value, MessageDigest digest, Set<COSBase> seen) throws IOException {
        COSBase resolved = value instanceof COSObject reference ? reference.getObject() : value;
        if (resolved == null || !seen.add(resolved)) {
            return;
        }
        switch (resolved) {
            case COSArray array -> {
                for (COSBase item : array) {
                    add(item, digest, seen);
                }
            }
            case COSDictionary dictionary -> addAll(dictionary, digest, seen);
            default -> digest.update(resolved.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void addAll(COSDictionary dictionary, MessageDigest digest, Set<COSBase> seen) throws IOException {
        for (COSName key : dictionary.keySet()) {
            digest.update(key.getName().getBytes(StandardCharsets.UTF_8));
            add(dictionary.getItem(key), digest, seen);
        }
        if (dictionary instanceof COSStream stream) {
            try (InputStream content = stream.createRawInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
