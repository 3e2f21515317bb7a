package org.attestory.eventstore;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.messaging.MessageHandler;

/**
 * Handles commands on threads of its own, as many as there are connections for, so that a sender never waits on the
 * database. Those that are stored together hold no connection, and run on virtual threads, between which changing over
 * costs little. A command that lost a race is tried again from the start, in a new transaction. A handler must not send a
 * command and wait for it: all threads might come to wait for each other.
 */
final class BoundedCommandBus extends SimpleCommandBus {

    private static final long SECONDS_TO_FINISH = 20;

    private final ThreadPoolExecutor workers;
    private final ThreadPoolExecutor appenders;
    private final ConflictRetry retry;
    private final Predicate<CommandMessage<?>> storedTogether;

    /**
     * Makes a bus.
     *
     * @param storedTogether which commands are stored together with others, unless they lost a race
     */
    BoundedCommandBus(
            SimpleCommandBus.Builder builder,
            int threads,
            int queueSize,
            ConflictRetry retry,
            Predicate<CommandMessage<?>> storedTogether) {
        super(builder);
        this.workers = threads(new AxonThreadFactory("command"), threads, queueSize);
        this.appenders = threads(
                Thread.ofVirtual().name("append-only-command-", 0).factory(), JointCalls.MOST_TOGETHER, queueSize);
        this.retry = retry;
        this.storedTogether = storedTogether;
    }

    private static ThreadPoolExecutor threads(ThreadFactory factory, int count, int queueSize) {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queueSize), factory);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        enqueue(command, handler, callback, 1);
    }

    private <C, R> void enqueue(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback,
            int attempt) {
        try {
            boolean together = attempt == 1 && storedTogether.test(command);
            (together ? appenders : workers).execute(() -> attempt(command, handler, callback, attempt, together));
        } catch (RejectedExecutionException full) {
            callback.onResult(command, asCommandResultMessage(new RefusedException(AccessRefusal.TOO_BUSY)));
        }
    }

    /** What was refused together with others may only repeat what took effect: handled by itself, it is told. */
    private <C, R> void attempt(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback,
            int attempt,
            boolean together) {
        CommandResultMessage<R> result =
                together ? PendingAppend.collecting(() -> run(command, handler)) : run(command, handler);
        if (result.isExceptional() && (together || retry.isWorthwhile(result.exceptionResult(), attempt))) {
            Executor later =
                    CompletableFuture.delayedExecutor(retry.pauseMillis(attempt), TimeUnit.MILLISECONDS, Runnable::run);
            later.execute(() -> enqueue(command, handler, callback, attempt + 1));
            return;
        }
        callback.onResult(command, result.isExceptional() ? CommandFailure.of(command, result) : result);
    }

    private <C, R> CommandResultMessage<R> run(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        AtomicReference<CommandResultMessage<R>> outcome = new AtomicReference<>();
        try {
            super.<C, R>handle(command, handler, (handled, result) -> outcome.set(cast(result)));
            return outcome.get();
        } catch (RuntimeException noTransaction) {
            return asCommandResultMessage(noTransaction);
        }
    }

    @SuppressWarnings("unchecked") // The callback is given the result of the handler, whose type the sender chose.
    private static <R> CommandResultMessage<R> cast(CommandResultMessage<?> result) {
        return (CommandResultMessage<R>) result;
    }

    /** Lets what was accepted finish. */
    void close() {
        finish(appenders);
        finish(workers);
    }

    private static void finish(ThreadPoolExecutor threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopNow) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
