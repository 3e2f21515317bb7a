package org.attestory.access.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Bounds a form with files as a whole, before any of it is kept: parts are limited one by one, but there may be many.
 * Browsers say how much they send.
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
        long length = request.getHeaders().getContentLength();
        if (length < 0 || length > MOST_BYTES) {
            return Mono.error(new ResponseStatusException(
                    length < 0 ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE));
        }
        return chain.filter(exchange);
    }
}
