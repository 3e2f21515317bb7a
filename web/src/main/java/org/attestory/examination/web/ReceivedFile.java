package org.attestory.examination.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The file of a request: a part named {@code file}, or the whole body. */
final class ReceivedFile {

    private static final String FIELD = "file";

    private ReceivedFile() {}

    /** Its bytes; empty if none was chosen. */
    static Mono<byte[]> in(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        if (type == null || !MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return bytes(exchange.getRequest().getBody());
        }
        return exchange.getMultipartData()
                .flatMap(
                        parts -> parts.getFirst(FIELD) instanceof FilePart file ? bytes(file.content()) : Mono.empty());
    }

    /** Everything is in memory and within the limits already. */
    private static Mono<byte[]> bytes(Flux<DataBuffer> content) {
        return DataBufferUtils.join(content)
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .filter(bytes -> bytes.length > 0);
    }
}
