package org.attestory.access.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Tells people with a browser from programs: a program names JSON before HTML, or sends JSON. */
public final class WantsHtml {

    private WantsHtml() {}

    /** Whether the answer is to be a page. */
    public static boolean in(ServerHttpRequest request) {
        return !json(request.getHeaders().getFirst("Accept"))
                && !json(request.getHeaders().getFirst("Content-Type"))
                && !request.getPath().value().startsWith("/api/");
    }

    /** Whether such an Accept header prefers JSON to a page. What it cannot read is no JSON. */
    public static boolean json(@org.jspecify.annotations.Nullable String accept) {
        if (accept == null || !accept.toLowerCase(Locale.ROOT).contains("json")) {
            return false;
        }
        if (accept.equals(MediaType.APPLICATION_JSON_VALUE)) {
            return true;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            double json = quality(wanted, true);
            return json > 0 && json >= quality(wanted, false);
        } catch (InvalidMimeTypeException | org.springframework.http.InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static double quality(List<MediaType> wanted, boolean json) {
        return wanted.stream()
                .filter(type ->
                        json ? isJson(type) : type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType())
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
