package org.attestory.delivery.web;

import java.util.function.Consumer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;

/**
 * Answers a request for a file: whole, in part so that a broken download can go on, or not at all if the receiver has it.
 * The order of the questions is that of RFC 9110 section 13.2.2.
 */
public final class DownloadAnswer {

    /**
     * A cache of the receiver's own may keep the file and must ask each time whether it still stands: what is erased here
     * is not handed out from there. Nobody in between keeps it.
     */
    private static final CacheControl CACHING = CacheControl.noCache().cachePrivate();

    private DownloadAnswer() {}

    /** Shown in the browser, unless the address has {@code ?download}. */
    public static ResponseEntity<Flux<DataBuffer>> to(ServerHttpRequest request, Download file) {
        boolean attachment = request.getQueryParams().containsKey("download");
        return switch (Precondition.of(request.getHeaders(), file.entityTag())) {
            case FAILED ->
                ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                        .headers(validators(file))
                        .build();
            case NOT_MODIFIED ->
                ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .headers(validators(file))
                        .build();
            case MET ->
                switch (ByteRange.in(request, file.entityTag(), file.length())) {
                    case ByteRange.Unsatisfiable() ->
                        ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                                .headers(validators(file))
                                .header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.length())
                                .build();
                    case ByteRange.Whole() -> part(request, HttpStatus.OK, file, attachment, 0, file.length());
                    case ByteRange.Part(long first, long last) ->
                        part(request, HttpStatus.PARTIAL_CONTENT, file, attachment, first, last - first + 1);
                };
        };
    }

    private static Consumer<HttpHeaders> validators(Download file) {
        return headers -> {
            headers.setETag("\"" + file.entityTag() + "\"");
            headers.setCacheControl(CACHING);
            headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        };
    }

    private static ResponseEntity<Flux<DataBuffer>> part(
            ServerHttpRequest request, HttpStatus status, Download file, boolean attachment, long from, long length) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .headers(validators(file))
                .contentType(file.type())
                .contentLength(length)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(attachment, file.fileName()));
        if (status == HttpStatus.PARTIAL_CONTENT) {
            answer.header(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + (from + length - 1) + "/" + file.length());
        }
        return HttpMethod.HEAD.equals(request.getMethod())
                ? answer.build()
                : answer.body(file.bytes().read(from, length));
    }
}
