package org.attestory.examination.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class UploadGateTest {

    private static final int MEGABYTE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final UploadGate gate =
            new UploadGate(new FileSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), PATIENCE));
    private final List<ServerWebExchange> passed = new ArrayList<>();
    private final WebFilterChain chain = exchange -> {
        passed.add(exchange);
        return Mono.empty();
    };

    @Test
    void refusesWhatIsAnnouncedTooLargeWithoutReadingIt() {
        MockServerHttpRequest request = MockServerHttpRequest.post(UploadGate.PAGE)
                .header(HttpHeaders.CONTENT_LENGTH, "209715200")
                .body(Flux.error(new AssertionError("nobody reads that")));

        gate.filter(MockServerWebExchange.from(request), chain).block(PATIENCE);

        assertThat(refusal()).isEqualTo(UploadRefusal.TOO_LARGE);
        assertThat(last().getRequest().getMethod()).isEqualTo(HttpMethod.GET);
    }

    @Test
    void refusesAnEndlessStreamOnceItIsTooLarge() {
        AtomicLong sent = new AtomicLong();

        gate.filter(MockServerWebExchange.from(post(endless(sent))), chain).block(PATIENCE);

        assertThat(refusal()).isEqualTo(UploadRefusal.TOO_LARGE);
        assertThat(sent).hasValueLessThan(2L * MEGABYTE);
    }

    @Test
    void refusesWhatHasNoRoomAndFreesTheRoomOfThoseWhoLeave() {
        List<Disposable> waiting = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            waiting.add(gate.filter(MockServerWebExchange.from(post(megabyte())), exchange -> Mono.<Void>never())
                    .subscribe());
        }

        gate.filter(MockServerWebExchange.from(post(megabyte())), chain).block(PATIENCE);
        assertThat(refusal()).isEqualTo(UploadRefusal.BUSY);

        waiting.forEach(Disposable::dispose);
        gate.filter(MockServerWebExchange.from(post(megabyte())), chain).block(PATIENCE);
        assertThat(refusal()).isNull();
    }

    @Test
    void doesNotWaitForeverForABody() {
        UploadGate impatient = new UploadGate(
                new FileSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), Duration.ofMillis(1)));

        StepVerifier.create(impatient.filter(MockServerWebExchange.from(post(Flux.never())), chain))
                .expectErrorMatches(failure -> failure instanceof ResponseStatusException slow
                        && slow.getStatusCode() == HttpStatus.REQUEST_TIMEOUT)
                .verify(PATIENCE);
    }

    @Test
    void keepsFormsInMemory() throws IOException {
        long before = filesOfForms();
        byte[] form = Stream.of(
                        "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\ntoken\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n",
                        "Content-Type: application/pdf\r\n\r\n",
                        "x".repeat(MEGABYTE),
                        "\r\n--b--\r\n")
                .reduce("", String::concat)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        MockServerHttpRequest request = MockServerHttpRequest.post(UploadGate.PAGE)
                .header(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=b")
                .body(Flux.just(buffer(form)));

        gate.filter(MockServerWebExchange.from(request), chain).block(PATIENCE);

        var parts = Objects.requireNonNull(last().getMultipartData().block(PATIENCE));
        assertThat(parts.getFirst("_csrf"))
                .isInstanceOfSatisfying(
                        FormFieldPart.class, field -> assertThat(field.value()).isEqualTo("token"));
        assertThat(parts.getFirst("file")).isInstanceOf(FilePart.class);
        assertThat(ReceivedFile.in(last()).block(PATIENCE)).hasSize(MEGABYTE);
        assertThat(filesOfForms()).isEqualTo(before);
    }

    @Test
    void answersAFormThatIsNone() {
        MockServerHttpRequest request = MockServerHttpRequest.post(UploadGate.PAGE)
                .header(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=b")
                .body(Flux.just(buffer(new byte[100])));

        gate.filter(MockServerWebExchange.from(request), chain).block(PATIENCE);

        StepVerifier.create(last().getMultipartData())
                .expectErrorMatches(failure -> failure instanceof ResponseStatusException malformed
                        && malformed.getStatusCode() == HttpStatus.BAD_REQUEST)
                .verify(PATIENCE);
    }

    @Test
    void letsOtherRequestsPass() {
        MockServerWebExchange other = MockServerWebExchange.from(
                MockServerHttpRequest.post("/verify/other").body(Flux.error(new AssertionError("nobody reads that"))));

        gate.filter(other, chain).block(PATIENCE);

        assertThat(passed).containsExactly(other);
    }

    private static long filesOfForms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().contains("multipart"))
                    .flatMap(UploadGateTest::children)
                    .count();
        }
    }

    private static Stream<Path> children(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private static MockServerHttpRequest post(Flux<DataBuffer> body) {
        return MockServerHttpRequest.post(UploadGate.API).body(body);
    }

    private static Flux<DataBuffer> megabyte() {
        return Flux.just(buffer(new byte[MEGABYTE]));
    }

    private static Flux<DataBuffer> endless(AtomicLong sent) {
        return Flux.generate(sink -> {
            sent.addAndGet(1 << 16);
            sink.next(buffer(new byte[1 << 16]));
        });
    }

    private static DataBuffer buffer(byte[] bytes) {
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    private ServerWebExchange last() {
        return passed.getLast();
    }

    private @Nullable UploadRefusal refusal() {
        return last().getAttribute(UploadRefusal.ATTRIBUTE);
    }
}
