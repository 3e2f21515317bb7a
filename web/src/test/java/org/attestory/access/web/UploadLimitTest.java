package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class UploadLimitTest {

    private static final int CHUNK = 1 << 20;

    private final UploadLimit limit = new UploadLimit();

    @Test
    void refusesAtOnceWhatSaysThatItIsTooLong() {
        StepVerifier.create(
                        read(form().contentLength(UploadLimit.MOST_BYTES + 1).body("x")))
                .verifyErrorSatisfies(refused -> assertThat(refused).isInstanceOf(ResponseStatusException.class));
    }

    @Test
    void endsReadingWhatDidNotSayHowLongItIs() {
        Flux<DataBuffer> endless =
                Flux.range(0, 100).map(chunk -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[CHUNK]));

        StepVerifier.create(read(form().body(endless))).verifyError(DataBufferLimitException.class);
    }

    @Test
    void letsOrdinaryFormsPass() {
        StepVerifier.create(read(form().body("words"))).expectNext(5L).verifyComplete();
    }

    private static MockServerHttpRequest.BodyBuilder form() {
        return MockServerHttpRequest.post("/").contentType(MediaType.MULTIPART_FORM_DATA);
    }

    private Mono<Long> read(MockServerHttpRequest request) {
        return Mono.create(sink -> limit.filter(
                        MockServerWebExchange.from(request),
                        exchange -> exchange.getRequest()
                                .getBody()
                                .map(buffer -> (long) buffer.readableByteCount())
                                .reduce(0L, Long::sum)
                                .doOnNext(sink::success)
                                .then())
                .subscribe(nothing -> {}, sink::error));
    }
}
