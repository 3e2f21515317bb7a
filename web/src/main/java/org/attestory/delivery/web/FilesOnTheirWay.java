package org.attestory.delivery.web;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.Refusal;
import org.attestory.messaging.web.RefusalException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Files that were made and that their receivers have yet to take, some of whom take minutes, or do so on purpose. Each is
 * in memory until then; where they are too many, whoever comes next is asked to come back.
 */
@Component
public class FilesOnTheirWay implements WebFilter {

    /** A quarter of the smallest heap: six hundred documents, or fifty of the largest pictures. */
    private static final int MOST_BYTES = 128 << 20;

    private static final String TAKEN = FilesOnTheirWay.class.getName();

    private final Semaphore memory = new Semaphore(MOST_BYTES);

    /**
     * Makes room for a file until the answer has left.
     *
     * @throws RefusalException with {@link DocumentRefusal#BUSY} if there is none
     */
    public void add(int bytes, ServerWebExchange exchange) {
        if (!memory.tryAcquire(bytes)) {
            throw new RefusalException(new Refusal(DocumentRefusal.BUSY.code(), Map.of()));
        }
        exchange.getAttributes().merge(TAKEN, bytes, (before, more) -> (int) before + (int) more);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).doFinally(end -> memory.release(exchange.getAttributeOrDefault(TAKEN, 0)));
    }
}
