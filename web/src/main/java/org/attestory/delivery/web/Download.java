package org.attestory.delivery.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/**
 * A file that can be had whole or in part.
 *
 * @param fileName for people, safe on every system
 * @param entityTag strong validator, without quotes: other bytes have another one
 */
public record Download(String fileName, MediaType type, long length, String entityTag, Bytes bytes) {

    /** Reads a part, no faster than the receiver takes it. */
    @FunctionalInterface
    public interface Bytes {

        Flux<DataBuffer> read(long from, long length);
    }
}
