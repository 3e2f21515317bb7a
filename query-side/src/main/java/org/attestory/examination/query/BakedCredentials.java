package org.attestory.examination.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.credential.api.VerifyCredential;
import org.jspecify.annotations.Nullable;

/** The open credentials that a picture carries (Open Badges 3.0 section 5.3.1). */
final class BakedCredentials {

    private static final byte[] KEYWORD = "openbadgecredential\0".getBytes(StandardCharsets.ISO_8859_1);

    private BakedCredentials() {}

    static List<String> in(PngChunks picture, Allowance allowance) {
        return picture.contents("iTXt").stream()
                .filter(text -> FileKinds.startsWith(text, 0, KEYWORD))
                .flatMap(text -> Stream.ofNullable(text(text, allowance)))
                .toList();
    }

    /** Behind the keyword: whether compressed, how, a language, a translated keyword, the text. */
    private static @Nullable String text(byte[] chunk, Allowance allowance) {
        int at = KEYWORD.length;
        if (chunk.length < at + 2) {
            return null;
        }
        boolean compressed = chunk[at] != 0;
        at = behindZero(chunk, behindZero(chunk, at + 2));
        if (at > chunk.length) {
            return null;
        }
        byte[] text = compressed ? Inflation.of(chunk, at, chunk.length, allowance) : from(chunk, at);
        if (text.length > VerifyCredential.LONGEST) {
            throw new BeyondLimitsException();
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static int behindZero(byte[] chunk, int from) {
        int at = from;
        while (at < chunk.length && chunk[at] != 0) {
            at++;
        }
        return at + 1;
    }

    private static byte[] from(byte[] chunk, int at) {
        byte[] rest = new byte[chunk.length - at];
        System.arraycopy(chunk, at, rest, 0, rest.length);
        return rest;
    }
}
