package org.attestory.verification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** A page as the ordinary way sent it, without what was one visitor's own: the form token and the cookies. */
record SentPage(PreparedHeaders headers, PageFrame frame) {

    /** Are made anew for each answer. */
    private static final List<String> OF_ONE_ANSWER =
            List.of(HttpHeaders.CONTENT_LENGTH, HttpHeaders.TRANSFER_ENCODING, HttpHeaders.SET_COOKIE);

    /** Null if it cannot be told what is one visitor's own. */
    static @Nullable SentPage of(HttpHeaders sent, byte[] page) {
        PageFrame frame = PageFrame.around(page);
        return frame == null
                ? null
                : new SentPage(
                        new PreparedHeaders(headers -> {
                            headers.putAll(sent);
                            OF_ONE_ANSWER.forEach(headers::remove);
                        }),
                        frame);
    }

    Mono<Void> writeTo(ServerHttpResponse response, String token) {
        headers.addTo(response);
        response.getHeaders().setContentLength(frame.lengthWith(token));
        return response.writeWith(Mono.fromSupplier(() -> frame.with(token, response.bufferFactory())));
    }
}
