package org.attestory.examination.web;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Receives files that are to be examined: into memory, within the limits, before any other filter reads them, since those
 * would put them on disk. What is too large or comes at a bad time goes on as a visit without a file that says so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class UploadGate implements WebFilter {

    static final String PAGE = "/verify/file";
    static final String API = "/api/v1/verifications/file";

    /** What a form adds to its file: boundaries, headers, the form token. */
    private static final int FRAME = 16 << 10;

    private final FileSettings settings;
    private final AtomicLong free;

    UploadGate(FileSettings settings) {
        this.settings = settings;
        this.free = new AtomicLong(settings.memory().toBytes());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        if (!HttpMethod.POST.equals(request.getMethod()) || !(path.equals(PAGE) || path.equals(API))) {
            return chain.filter(exchange);
        }
        if (request.getHeaders().getContentLength() > mostBytes()) {
            return refused(exchange, UploadRefusal.TOO_LARGE, chain);
        }
        return Mono.using(
                () -> new MemoryShare(free),
                share -> received(request, share)
                        .map(bytes -> new ReceivedExchange(exchange, bytes, mostBytes()))
                        .<Outcome>map(Outcome.Received::new)
                        .onErrorResume(
                                UploadRefusedException.class,
                                refused -> Mono.just(new Outcome.Refused(refused.refusal())))
                        .flatMap(outcome -> switch (outcome) {
                            case Outcome.Received received -> chain.filter(received.exchange());
                            case Outcome.Refused refused -> refused(exchange, refused.refusal(), chain);
                        }),
                MemoryShare::close);
    }

    private sealed interface Outcome {

        record Received(ServerWebExchange exchange) implements Outcome {}

        record Refused(UploadRefusal refusal) implements Outcome {}
    }

    private Mono<byte[]> received(ServerHttpRequest request, MemoryShare share) {
        return request.getBody()
                .collect(ByteArrayOutputStream::new, (all, buffer) -> add(buffer, all, share))
                .map(ByteArrayOutputStream::toByteArray)
                .timeout(settings.patience())
                .onErrorMap(TimeoutException.class, slow -> new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT));
    }

    private void add(DataBuffer buffer, ByteArrayOutputStream all, MemoryShare share) {
        int count = buffer.readableByteCount();
        try {
            if (all.size() + (long) count > mostBytes()) {
                throw new UploadRefusedException(UploadRefusal.TOO_LARGE);
            }
            if (!share.take(count)) {
                throw new UploadRefusedException(UploadRefusal.BUSY);
            }
            byte[] part = new byte[count];
            buffer.read(part);
            all.writeBytes(part);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    /** A form whose token was not read is no form any more, so that it goes on as a plain visit. */
    private static Mono<Void> refused(ServerWebExchange exchange, UploadRefusal refusal, WebFilterChain chain) {
        exchange.getAttributes().put(UploadRefusal.ATTRIBUTE, refusal);
        boolean page = exchange.getRequest().getPath().value().equals(PAGE);
        return chain.filter(
                page ? new EmptiedExchange(exchange, HttpMethod.GET) : new EmptiedExchange(exchange, HttpMethod.POST));
    }

    private int mostBytes() {
        return Math.toIntExact(settings.largest().toBytes()) + FRAME;
    }
}
