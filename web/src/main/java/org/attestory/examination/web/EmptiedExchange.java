package org.attestory.examination.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Flux;

/** A request without the body that it came with. */
final class EmptiedExchange extends ServerWebExchangeDecorator {

    private final ServerHttpRequest request;

    EmptiedExchange(ServerWebExchange exchange, HttpMethod method) {
        super(exchange);
        ServerHttpRequest plain = exchange.getRequest()
                .mutate()
                .method(method)
                .headers(headers -> {
                    headers.remove("Content-Type");
                    headers.remove("Content-Length");
                })
                .build();
        this.request = new ServerHttpRequestDecorator(plain) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.empty();
            }
        };
    }

    @Override
    public ServerHttpRequest getRequest() {
        return request;
    }
}
