package org.attestory.verification.web;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.util.AsciiString;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.netty.http.server.HttpServerResponse;

/** Headers that are the same in every answer, checked and encoded once. */
final class PreparedHeaders {

    private final HttpHeaders headers = new HttpHeaders();
    private final DefaultHttpHeaders encoded = new DefaultHttpHeaders();

    PreparedHeaders(Consumer<HttpHeaders> filling) {
        filling.accept(headers);
        headers.forEach((name, values) ->
                values.forEach(value -> encoded.add(AsciiString.cached(name), AsciiString.cached(value))));
    }

    void addTo(ServerHttpResponse response) {
        if (ServerHttpResponseDecorator.getNativeResponse(response) instanceof HttpServerResponse netty) {
            netty.responseHeaders().add(encoded);
        } else {
            response.getHeaders().putAll(headers);
        }
    }
}
