package org.attestory.delivery.web;

import java.nio.ByteBuffer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/**
 * A file that can be had whole or in part.
 *
 * @param fileName for people, safe on every system
 * @param entityTag strong validator, without quotes: other bytes have another one
 */
public record Download(String fileName, MediaType type, long length, String entityTag, Bytes bytes) {

    private static final int PIECE = 64 << 10;

    /** Reads a part, no faster than the receiver takes it. */
    @FunctionalInterface
    public interface Bytes {

        Flux<DataBuffer> read(long from, long length);
    }

    /** A file that is in memory already. */
    public static Download of(String fileName, MediaType type, byte[] bytes, String entityTag) {
        return new Download(fileName, type, bytes.length, entityTag, (from, length) -> pieces(bytes, from, length));
    }

    private static Flux<DataBuffer> pieces(byte[] bytes, long from, long length) {
        int pieces = Math.toIntExact((length + PIECE - 1) / PIECE);
        return Flux.range(0, pieces).map(piece -> {
            int start = Math.toIntExact(from + (long) piece * PIECE);
            int size = Math.toIntExact(Math.min(PIECE, from + length - start));
            return DefaultDataBufferFactory.sharedInstance.wrap(ByteBuffer.wrap(bytes, start, size));
        });
    }
}
