package org.attestory.credential.web;

import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MimeTypeUtils;

/**
 * Under which name an answer goes out. The bytes are the same under each: some software takes JSON only if it is called so,
 * and browsers show it only then.
 */
final class MediaTypes {

    static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc");
    static final MediaType TOKEN = MediaType.parseMediaType("application/vc+jwt");
    static final MediaType KEY = MediaType.parseMediaType("application/jwk+json");
    static final MediaType KEY_SET = MediaType.parseMediaType("application/jwk-set+json");

    private static final List<MediaType> CREDENTIALS =
            List.of(CREDENTIAL, MediaType.parseMediaType("application/ld+json"), MediaType.APPLICATION_JSON);
    private static final List<MediaType> TOKENS =
            List.of(TOKEN, MediaType.parseMediaType("application/jwt"), MediaType.TEXT_PLAIN);

    private MediaTypes() {}

    static MediaType ofCredential(ServerHttpRequest request) {
        return chosen(CREDENTIALS, MediaType.APPLICATION_JSON, request);
    }

    static MediaType ofToken(ServerHttpRequest request) {
        return chosen(TOKENS, MediaType.TEXT_PLAIN, request);
    }

    /** Whether a token is asked for and no JSON. */
    static boolean isTokenWanted(ServerHttpRequest request) {
        List<MediaType> wanted = wanted(request);
        return wanted.stream().anyMatch(TOKENS::contains)
                && wanted.stream().noneMatch(type -> type.isWildcardType() || CREDENTIALS.contains(type));
    }

    private static MediaType chosen(List<MediaType> offered, MediaType otherwise, ServerHttpRequest request) {
        List<MediaType> wanted = wanted(request);
        if (wanted.isEmpty()) {
            return offered.getFirst();
        }
        for (MediaType type : wanted) {
            for (MediaType one : offered) {
                if (type.includes(one)) {
                    boolean person = type.isWildcardType() && wanted.contains(MediaType.TEXT_HTML);
                    return person ? otherwise : one;
                }
            }
        }
        return otherwise;
    }

    /** Best first, without their parameters. */
    private static List<MediaType> wanted(ServerHttpRequest request) {
        try {
            List<MediaType> wanted = request.getHeaders().getAccept();
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted.stream()
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .map(type -> new MediaType(type.getType(), type.getSubtype()))
                    .toList();
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
