package org.attestory.delivery.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** How much of a file a request asks for (RFC 9110 section 14). Whoever asks for several parts at once gets the whole. */
sealed interface ByteRange {

    /** All of it: no part was asked for, or not in a way that counts. */
    record Whole() implements ByteRange {}

    /** Both ends included. */
    record Part(long first, long last) implements ByteRange {}

    /** A part that the file does not have. */
    record Unsatisfiable() implements ByteRange {}

    Pattern ONE = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * What is asked for.
     *
     * @param entityTag without quotes; a part of anything else than this very file is not wanted
     */
    static ByteRange in(ServerHttpRequest request, String entityTag, long length) {
        String range = request.getHeaders().getFirst(HttpHeaders.RANGE);
        if (range == null
                || !HttpMethod.GET.equals(request.getMethod())
                || !isOf(entityTag, request.getHeaders().getFirst(HttpHeaders.IF_RANGE))) {
            return new Whole();
        }
        Matcher asked = ONE.matcher(range);
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return new Whole();
        }
        return asked.group(1).isEmpty() ? last(asked.group(2), length) : from(asked.group(1), asked.group(2), length);
    }

    /** A date never fits: there is none of the file. Nor does a weak tag, which says too little about bytes. */
    private static boolean isOf(String entityTag, @Nullable String condition) {
        return condition == null || condition.strip().equals("\"" + entityTag + "\"");
    }

    private static ByteRange last(String count, long length) {
        long wanted = Math.min(Long.parseLong(count), length);
        return wanted == 0 ? new Unsatisfiable() : new Part(length - wanted, length - 1);
    }

    private static ByteRange from(String first, String last, long length) {
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? length - 1 : Math.min(Long.parseLong(last), length - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return new Whole();
        }
        return from >= length ? new Unsatisfiable() : new Part(from, to);
    }
}
