package org.attestory.delivery.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Files on their way to receivers, some of whom take minutes for what was made in milliseconds. A fixed amount of memory is
 * for them; what is more waits in a file that has no name and is gone when it is closed.
 */
@Component
public class Outbox {

    private static final int MOST_IN_MEMORY = 16 << 20;
    private static final int PIECE = 64 << 10;

    private final Semaphore memory;

    public Outbox() {
        this(MOST_IN_MEMORY);
    }

    Outbox(int mostInMemory) {
        memory = new Semaphore(mostInMemory);
    }

    /** A file to be sent once. Whoever hands it over must not hold the bytes any longer. */
    public Download file(String fileName, MediaType type, byte[] bytes, String entityTag) {
        AtomicReference<byte @Nullable []> handedOver = new AtomicReference<>(bytes);
        return new Download(
                fileName,
                type,
                bytes.length,
                entityTag,
                (from, length) -> Flux.defer(() -> send(handedOver, Math.toIntExact(from), Math.toIntExact(length))));
    }

    /** Bytes of memory that are free for files. */
    int left() {
        return memory.availablePermits();
    }

    private Flux<DataBuffer> send(AtomicReference<byte @Nullable []> handedOver, int from, int length) {
        byte[] bytes = taken(handedOver);
        int size = bytes.length;
        if (memory.tryAcquire(size)) {
            return pieces(bytes, from, length).doFinally(end -> memory.release(size));
        }
        handedOver.set(bytes);
        return onDisk(handedOver, from, length);
    }

    private static byte[] taken(AtomicReference<byte @Nullable []> handedOver) {
        return Objects.requireNonNull(handedOver.getAndSet(null), "sent already");
    }

    private static Flux<DataBuffer> pieces(byte[] bytes, int from, int length) {
        return Flux.range(0, (length + PIECE - 1) / PIECE).map(piece -> {
            int start = from + piece * PIECE;
            int size = Math.min(PIECE, from + length - start);
            return DefaultDataBufferFactory.sharedInstance.wrap(ByteBuffer.wrap(bytes, start, size));
        });
    }

    private static Flux<DataBuffer> onDisk(AtomicReference<byte @Nullable []> handedOver, int from, int length) {
        return Mono.fromCallable(() -> store(ByteBuffer.wrap(taken(handedOver), from, length)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapMany(file -> DataBufferUtils.readAsynchronousFileChannel(
                        () -> file, DefaultDataBufferFactory.sharedInstance, PIECE));
    }

    private static AsynchronousFileChannel store(ByteBuffer bytes) throws IOException, InterruptedException {
        AsynchronousFileChannel file = AsynchronousFileChannel.open(
                Files.createTempFile("attestory-", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            for (long position = 0; bytes.hasRemaining(); ) {
                position += file.write(bytes, position).get();
            }
            return file;
        } catch (ExecutionException failed) {
            file.close();
            throw new UncheckedIOException(new IOException(failed.getCause()));
        }
    }
}
