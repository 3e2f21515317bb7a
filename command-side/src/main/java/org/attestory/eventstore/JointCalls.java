package org.attestory.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls, one after the other, of which each serves all who wait for it: what is asked while one is being made is asked by
 * the next. So nobody is answered by a call that began before the question was asked.
 */
public final class JointCalls<Q, A> {

    /** At most that many questions are asked by one call. */
    static final int MOST_TOGETHER = 64;

    private final Function<List<Q>, List<A>> call;
    private final BlockingQueue<Waiting<Q, A>> queue = new LinkedBlockingQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * Makes no call yet.
     *
     * @param call gives an answer to each question, in their order
     */
    public JointCalls(Function<List<Q>, List<A>> call) {
        this.call = call;
    }

    private record Waiting<Q, A>(Q question, CompletableFuture<A> answer) {}

    /** Waits for the answer. Fails with what the call failed with. */
    public A ask(Q question) {
        return begin(question).get();
    }

    /** Asks, for an answer that is waited for only when it is taken. */
    public Supplier<A> begin(Q question) {
        Waiting<Q, A> waiting = new Waiting<>(question, new CompletableFuture<>());
        queue.add(waiting);
        callUnlessBusy();
        return () -> taken(waiting.answer());
    }

    private static <A> A taken(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** On a new virtual thread: those that are about to ask as well have their turn before it. */
    private void callUnlessBusy() {
        if (!queue.isEmpty() && busy.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::callOnce);
        }
    }

    private void callOnce() {
        List<Waiting<Q, A>> group = new ArrayList<>();
        queue.drainTo(group, MOST_TOGETHER);
        try {
            answer(group);
        } finally {
            busy.set(false);
            callUnlessBusy();
        }
    }

    private void answer(List<Waiting<Q, A>> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            List<A> answers = call.apply(group.stream().map(Waiting::question).toList());
            for (int index = 0; index < group.size(); index++) {
                group.get(index).answer().complete(answers.get(index));
            }
        } catch (Throwable failed) {
            group.forEach(waiting -> waiting.answer().completeExceptionally(failed));
        }
    }
}
