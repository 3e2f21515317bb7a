package org.attestory.examination.web;

import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.MultipartHttpMessageReader;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request whose body is in memory already, where the parts of its form stay, too. */
final class ReceivedExchange extends ServerWebExchangeDecorator {

    private static final int MOST_PARTS = 4;
    private static final ResolvableType PARTS =
            ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class, Part.class);

    private final ServerHttpRequest request;
    private final Mono<MultiValueMap<String, Part>> parts;

    ReceivedExchange(ServerWebExchange exchange, byte[] body, int mostBytes) {
        super(exchange);
        this.request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(
                        () -> Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
            }
        };
        this.parts = parts(mostBytes).cache();
    }

    @Override
    public ServerHttpRequest getRequest() {
        return request;
    }

    @Override
    public Mono<MultiValueMap<String, Part>> getMultipartData() {
        return parts;
    }

    private Mono<MultiValueMap<String, Part>> parts(int mostBytes) {
        MediaType type = request.getHeaders().getContentType();
        if (type == null || !MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return Mono.just(CollectionUtils.unmodifiableMultiValueMap(new LinkedMultiValueMap<>()));
        }
        DefaultPartHttpMessageReader reader = new DefaultPartHttpMessageReader();
        // No part is longer than the body, and beyond this it would go to disk.
        reader.setMaxInMemorySize(mostBytes);
        reader.setMaxParts(MOST_PARTS);
        return new MultipartHttpMessageReader(reader)
                .readMono(PARTS, request, Map.of())
                .onErrorMap(
                        failure -> failure instanceof DecodingException || failure instanceof DataBufferLimitException,
                        malformed -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
