package org.attestory.access.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bounds a form with files as a whole: its parts are limited one by one, but there may be many, and they are kept on disk
 * before anybody knows who sent them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit implements WebFilter {

    static final long MOST_BYTES = DataSize.ofMegabytes(12).toBytes();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        MediaType type = request.getHeaders().getContentType();
        if (type == null || !type.getType().equals("multipart")) {
            return chain.filter(exchange);
        }
        if (request.getHeaders().getContentLength() > MOST_BYTES) {
            return Mono.error(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        }
        return chain.filter(exchange.mutate().request(new Counted(request)).build());
    }

    /** Ends the reading of a body that turns out too long. */
    private static final class Counted extends ServerHttpRequestDecorator {

        private final AtomicLong read = new AtomicLong();

        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().doOnNext(buffer -> {
                if (read.addAndGet(buffer.readableByteCount()) > MOST_BYTES) {
                    DataBufferUtils.release(buffer);
                    throw new DataBufferLimitException("more bytes than an upload may have");
                }
            });
        }
    }
}
