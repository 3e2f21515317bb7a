package org.attestory.verification.web;

import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;

/** Takes a copy of a page while it is sent. Of what went wrong, and of what is no page of ours, none is taken. */
final class CopiedResponse extends ServerHttpResponseDecorator {

    private final Consumer<SentPage> keeper;

    CopiedResponse(ServerHttpResponse response, Consumer<SentPage> keeper) {
        super(response);
        this.keeper = keeper;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return HttpStatus.OK.equals(getStatusCode())
                ? super.writeWith(DataBufferUtils.join(body).map(this::copied))
                : super.writeWith(body);
    }

    private DataBuffer copied(DataBuffer written) {
        byte[] page = new byte[written.readableByteCount()];
        written.read(page);
        DataBufferUtils.release(written);
        SentPage sent = SentPage.of(getHeaders(), page);
        if (sent != null) {
            keeper.accept(sent);
        }
        return bufferFactory().wrap(page);
    }
}
