package org.attestory.readmodel.query;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.attestory.kernel.PageRequest;
import reactor.core.publisher.Mono;

/** Turns what was read into the answer of a query handler, which is a future since it may come from another node. */
public final class Answer {

    private Answer() {}

    /** What was read; fails if that is nothing. */
    public static <A> CompletableFuture<A> of(Mono<A> read) {
        return read.toFuture().thenApply(Objects::requireNonNull);
    }

    /** What was read, or the other answer if that is nothing. */
    public static <A> CompletableFuture<A> of(Mono<A> read, A otherwise) {
        return of(read.defaultIfEmpty(otherwise));
    }

    /**
     * One page.
     *
     * @param read the rows of the page, and one row more if there is another page
     * @param answer takes the rows and whether there is another page
     */
    public static <R, A> CompletableFuture<A> page(
            Mono<List<R>> read, PageRequest page, BiFunction<List<R>, Boolean, A> answer) {
        int size = page.size();
        return of(read.map(rows -> rows.size() > size
                ? answer.apply(List.copyOf(rows.subList(0, size)), true)
                : answer.apply(rows, false)));
    }
}
