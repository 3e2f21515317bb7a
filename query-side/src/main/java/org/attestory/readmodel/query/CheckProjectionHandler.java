package org.attestory.readmodel.query;

import static org.attestory.kernel.RefusedException.refuseIf;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.readmodel.api.CheckProjection;
import org.attestory.readmodel.api.ReadModelRefusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins to check a projection where the read models are, and asks who may for the same reason as {@link RetryParkedEventsHandler}. */
@Component
class CheckProjectionHandler {

    private final Projections projections;
    private final RecordedChecks checks;

    CheckProjectionHandler(Projections projections, RecordedChecks checks) {
        this.projections = projections;
        this.checks = checks;
    }

    /** Commands have threads of their own, so that this one may wait until the check has begun. */
    @CommandHandler
    void handle(CheckProjection command, MetaData metaData) {
        Actor actor = CommandMetaData.actorIn(metaData);
        refuseIf(!actor.has(Role.ADMINISTRATOR), AccessRefusal.NOT_ALLOWED);
        refuseIf(!projections.names().contains(command.projection()), AccessRefusal.NOT_FOUND);
        Begun begun = new Begun(checks.of(command.projection(), command.takesOver(), actor.id()));
        projections
                .rebuildBeside(command.projection(), command.takesOver(), begun)
                .flatMap(found -> checks.finished(command.projection(), found))
                .doOnError(begun::failed)
                .onErrorResume(failure -> !begun.ever(), failure -> Mono.empty())
                .onErrorResume(failure -> checks.failed(command.projection(), failure))
                .subscribe();
        begun.await();
    }

    /** Waits for the beginning. */
    private static final class Begun implements CheckProgress {

        private final CheckProgress recorded;
        private final CompletableFuture<Boolean> begun = new CompletableFuture<>();

        Begun(CheckProgress recorded) {
            this.recorded = recorded;
        }

        @Override
        public void begun() {
            recorded.begun();
            begun.complete(true);
        }

        @Override
        public void reached(long position, long target) {
            recorded.reached(position, target);
        }

        void failed(Throwable failure) {
            begun.completeExceptionally(failure);
        }

        boolean ever() {
            return !begun.isCompletedExceptionally();
        }

        void await() {
            try {
                begun.join();
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof BeingDoneException) {
                    throw new RefusedException(ReadModelRefusal.BEING_CHECKED);
                }
                throw failure;
            }
        }
    }
}
