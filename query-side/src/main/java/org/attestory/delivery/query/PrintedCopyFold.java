package org.attestory.delivery.query;

import java.time.Instant;
import org.attestory.delivery.api.PrintedCopyCancelled;
import org.attestory.delivery.api.PrintedCopyChosen;
import org.attestory.delivery.api.PrintedCopyEvent;
import org.attestory.delivery.api.PrintedCopyPosted;
import org.attestory.delivery.api.PrintedCopyPrinted;
import org.attestory.delivery.api.PrintedCopyRequested;
import org.attestory.delivery.api.PrintedCopyReturned;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.PrintedCopyView;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;

/** A printed copy, event by event. */
final class PrintedCopyFold {

    private PrintedCopyFold() {}

    /**
     * The copy after one more event.
     *
     * @param before null before anybody wanted it
     * @param recordedAt when the event was stored
     */
    static PrintedCopyView apply(@Nullable PrintedCopyView before, PrintedCopyEvent event, Instant recordedAt) {
        return switch (event) {
            case PrintedCopyChosen chosen ->
                new PrintedCopyView(
                        chosen.copyId(),
                        chosen.certificateId(),
                        null,
                        chosen.learnerId(),
                        chosen.address(),
                        PrintedCopyState.CHOSEN,
                        recordedAt,
                        null);
            case PrintedCopyRequested requested ->
                new PrintedCopyView(
                        requested.copyId(),
                        requested.certificateId(),
                        requested.code(),
                        requested.learnerId(),
                        requested.address(),
                        PrintedCopyState.REQUESTED,
                        recordedAt,
                        null);
            case PrintedCopyPrinted printed -> moved(before, event, PrintedCopyState.PRINTED, recordedAt, null);
            case PrintedCopyPosted posted ->
                moved(before, event, PrintedCopyState.POSTED, recordedAt, posted.tracking());
            case PrintedCopyReturned returned -> moved(before, event, PrintedCopyState.RETURNED, recordedAt, null);
            case PrintedCopyCancelled cancelled -> moved(before, event, PrintedCopyState.CANCELLED, recordedAt, null);
        };
    }

    /** The copy once its holder's data is erased. */
    static PrintedCopyView erase(PrintedCopyView view) {
        return unerased(view, null, null);
    }

    /** The opposite of {@link #erase} for what is kept apart from the rest. */
    static PrintedCopyView unerased(PrintedCopyView view, @Nullable String address, @Nullable String tracking) {
        Personal sealed = view.tracking();
        return new PrintedCopyView(
                view.copyId(),
                view.certificateId(),
                view.code(),
                view.learnerId(),
                new Personal(view.address().subject(), address),
                view.state(),
                view.changedAt(),
                sealed == null ? null : new Personal(sealed.subject(), tracking));
    }

    private static PrintedCopyView moved(
            @Nullable PrintedCopyView before,
            PrintedCopyEvent event,
            PrintedCopyState state,
            Instant changedAt,
            @Nullable Personal tracking) {
        if (before == null) {
            throw new IllegalStateException(event.copyId() + " has a history that does not begin with a wish");
        }
        return new PrintedCopyView(
                before.copyId(),
                before.certificateId(),
                before.code(),
                before.learnerId(),
                before.address(),
                state,
                changedAt,
                tracking);
    }
}
