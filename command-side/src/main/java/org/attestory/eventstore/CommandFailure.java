package org.attestory.eventstore;

import java.util.Optional;
import java.util.stream.Stream;
import org.attestory.account.api.AccountRefusal;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Refusal;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.ErasedSubjectException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the sender is told: a refusal as a refusal, whatever the exception it came as; anything else as the error it is. */
final class CommandFailure {

    private static final Logger LOG = LoggerFactory.getLogger(CommandFailure.class);

    private CommandFailure() {}

    static <R> CommandResultMessage<R> of(CommandMessage<?> command, CommandResultMessage<R> failed) {
        Throwable failure = failed.exceptionResult();
        Optional<CommandExecutionException> refusal = refusalIn(failure);
        if (refusal.isEmpty()) {
            LOG.error("{} failed", command.getCommandName(), failure);
        }
        Throwable told = refusal.<Throwable>map(refused -> refused).orElse(failure);
        return GenericCommandResultMessage.asCommandResultMessage(told);
    }

    static Optional<CommandExecutionException> refusalIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> asRefusal(cause).stream())
                .findFirst();
    }

    private static Optional<CommandExecutionException> asRefusal(Throwable cause) {
        return switch (cause) {
            case CommandExecutionException refused
            when refused.getDetails().filter(Refusal.class::isInstance).isPresent() -> Optional.of(refused);
            case AggregateNotFoundException missing -> Optional.of(new RefusedException(AccessRefusal.NOT_FOUND));
            case ErasedSubjectException erased ->
                Optional.of(new RefusedException(AccountRefusal.PERSONAL_DATA_ERASED));
            case AggregateStreamCreationException taken -> Optional.empty();
            case Throwable other
            when ConflictRetry.isConflict(other) -> Optional.of(new RefusedException(AccessRefusal.TOO_BUSY));
            default -> Optional.empty();
        };
    }
}
