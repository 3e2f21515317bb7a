package org.attestory.delivery.query;

import java.time.Instant;
import org.attestory.delivery.api.ExportCancelled;
import org.attestory.delivery.api.ExportCompleted;
import org.attestory.delivery.api.ExportDownloaded;
import org.attestory.delivery.api.ExportEvent;
import org.attestory.delivery.api.ExportFailed;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.ExportRequested;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;

/** An export, event by event. */
final class ExportFold {

    private ExportFold() {}

    /**
     * The export after one more event.
     *
     * @param before null before it was asked for
     * @param recordedAt when the event was stored
     */
    static ExportView apply(@Nullable ExportView before, ExportEvent event, Instant recordedAt) {
        return switch (event) {
            case ExportRequested requested -> requested(requested);
            case ExportCompleted completed ->
                ended(known(before, event), ExportState.COMPLETED, recordedAt, completed.archive(), null);
            case ExportFailed failed ->
                ended(known(before, event), ExportState.FAILED, recordedAt, null, failed.reason());
            case ExportCancelled cancelled ->
                ended(known(before, event), ExportState.CANCELLED, recordedAt, null, null);
            case ExportDownloaded downloaded -> downloaded(known(before, event));
        };
    }

    /** Somebody's data was erased: an archive made before may hold it, one that is being made begins anew. */
    static ExportView afterErasure(ExportView view) {
        boolean running = view.state() == ExportState.RUNNING;
        return changed(
                view,
                view.text(),
                running ? ExportState.RUNNING : ExportState.WITHDRAWN,
                view.finishedAt(),
                view.archive(),
                view.failure(),
                running ? view.erasures() + 1 : view.erasures(),
                view.downloads());
    }

    /** The export once the data of the one who asked for it is erased. */
    static ExportView erase(ExportView view) {
        Personal text = view.text();
        return text == null ? view : with(view, Personal.erased(text.subject()));
    }

    /** The opposite of {@link #erase} for what is kept apart from the rest. */
    static ExportView unerased(ExportView erased, @Nullable String text) {
        Personal without = erased.text();
        return without == null ? erased : with(erased, new Personal(without.subject(), text));
    }

    private static ExportView known(@Nullable ExportView before, ExportEvent event) {
        if (before == null) {
            throw new IllegalStateException(event.exportId() + " has a history that does not begin with a request");
        }
        return before;
    }

    private static ExportView requested(ExportRequested event) {
        return new ExportView(
                event.exportId(),
                event.requestedBy(),
                event.text(),
                event.status(),
                event.programId(),
                event.issuedFrom(),
                event.issuedBefore(),
                event.requestedAt(),
                ExportState.RUNNING,
                null,
                null,
                null,
                0,
                0);
    }

    private static ExportView with(ExportView view, Personal text) {
        return changed(
                view,
                text,
                view.state(),
                view.finishedAt(),
                view.archive(),
                view.failure(),
                view.erasures(),
                view.downloads());
    }

    private static ExportView ended(
            ExportView view,
            ExportState state,
            Instant finishedAt,
            @Nullable ExportedArchive archive,
            @Nullable ExportFailure failure) {
        return changed(view, view.text(), state, finishedAt, archive, failure, view.erasures(), view.downloads());
    }

    private static ExportView downloaded(ExportView view) {
        return changed(
                view,
                view.text(),
                view.state(),
                view.finishedAt(),
                view.archive(),
                view.failure(),
                view.erasures(),
                view.downloads() + 1);
    }

    private static ExportView changed(
            ExportView view,
            @Nullable Personal text,
            ExportState state,
            @Nullable Instant finishedAt,
            @Nullable ExportedArchive archive,
            @Nullable ExportFailure failure,
            int erasures,
            int downloads) {
        return new ExportView(
                view.exportId(),
                view.requestedBy(),
                text,
                view.status(),
                view.programId(),
                view.issuedFrom(),
                view.issuedBefore(),
                view.requestedAt(),
                state,
                finishedAt,
                archive,
                failure,
                erasures,
                downloads);
    }
}
