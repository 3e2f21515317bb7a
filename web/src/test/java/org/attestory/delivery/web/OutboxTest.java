package org.attestory.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

/** Files wait for their receivers in a fixed amount of memory, and the others on disk. */
class OutboxTest {

    private static final int LENGTH = 300_000;

    private final byte[] bytes = new byte[LENGTH];

    OutboxTest() {
        new Random(5).nextBytes(bytes);
    }

    @Test
    void sendsFromMemory() {
        Outbox outbox = new Outbox(LENGTH);

        assertThat(received(file(outbox), 0, LENGTH)).isEqualTo(bytes);
        assertThat(received(file(outbox), 70_000, 140_001)).isEqualTo(Arrays.copyOfRange(bytes, 70_000, 210_001));
    }

    @Test
    void sendsFromDiskWhatIsTooMuch() {
        Outbox outbox = new Outbox(LENGTH - 1);

        assertThat(received(file(outbox), 0, LENGTH)).isEqualTo(bytes);
        assertThat(received(file(outbox), 70_000, 140_001)).isEqualTo(Arrays.copyOfRange(bytes, 70_000, 210_001));
        assertThat(received(file(outbox), 5, 1)).isEqualTo(new byte[] {bytes[5]});
    }

    @Test
    void letsGoOfTheMemoryWhateverBecomesOfTheReceiver() {
        Outbox outbox = new Outbox(LENGTH);
        received(file(outbox), 0, LENGTH);
        BaseSubscriber<DataBuffer> gone = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                subscription.request(1);
            }
        };
        file(outbox).bytes().read(0, LENGTH).subscribe(gone);

        assertThat(outbox.left()).isZero();
        gone.cancel();

        assertThat(outbox.left()).isEqualTo(LENGTH);
    }

    private Download file(Outbox outbox) {
        return outbox.file("file.pdf", MediaType.APPLICATION_PDF, bytes, "tag");
    }

    private static byte[] received(Download file, long from, long length) {
        Flux<DataBuffer> pieces = file.bytes().read(from, length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (DataBuffer piece : Objects.requireNonNull(pieces.collectList().block())) {
            byte[] part = new byte[piece.readableByteCount()];
            piece.read(part);
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
