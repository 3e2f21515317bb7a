package org.attestory.delivery.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.CancelExport;
import org.attestory.delivery.api.CompleteExport;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.DownloadExport;
import org.attestory.delivery.api.ExportCancelled;
import org.attestory.delivery.api.ExportCompleted;
import org.attestory.delivery.api.ExportDownloaded;
import org.attestory.delivery.api.ExportFailed;
import org.attestory.delivery.api.ExportFilter;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportRequested;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.FailExport;
import org.attestory.delivery.api.RequestExport;
import org.attestory.kernel.Actor;
import org.attestory.personal.api.Personal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** An export of certificates: asked for once, ended once, and everybody who had the archive is known. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class Export {

    @AggregateIdentifier
    private ExportId id;

    private ExportState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestExport command, Actor actor) {
        if (id != null) {
            return;
        }
        AccountId requestedBy = new AccountId(actor.id());
        ExportFilter filter = command.filter();
        apply(new ExportRequested(
                command.exportId(),
                requestedBy,
                filter.text().isEmpty() ? null : Personal.of(requestedBy.subject(), filter.text()),
                filter.status(),
                filter.programId(),
                filter.issuedFrom(),
                filter.issuedBefore(),
                command.requestedAt()));
    }

    @CommandHandler
    void handle(DownloadExport command, Actor actor) {
        refuseIf(state != ExportState.COMPLETED, DeliveryRefusal.NO_ARCHIVE);
        apply(new ExportDownloaded(id, new AccountId(actor.id())));
    }

    @CommandHandler
    void handle(CancelExport command) {
        if (state != ExportState.CANCELLED) {
            refuseIf(state != ExportState.RUNNING, DeliveryRefusal.EXPORT_OVER);
            apply(new ExportCancelled(id));
        }
    }

    /** Whoever makes the archive says so again after a crash, and may learn too late that nobody wants it any more. */
    @CommandHandler
    void handle(CompleteExport command) {
        if (state == ExportState.RUNNING) {
            apply(new ExportCompleted(id, command.archive()));
        }
    }

    @CommandHandler
    void handle(FailExport command) {
        if (state == ExportState.RUNNING) {
            apply(new ExportFailed(id, command.reason()));
        }
    }

    @EventSourcingHandler
    void on(ExportRequested event) {
        id = event.exportId();
        state = ExportState.RUNNING;
    }

    @EventSourcingHandler
    void on(ExportCompleted event) {
        state = ExportState.COMPLETED;
    }

    @EventSourcingHandler
    void on(ExportFailed event) {
        state = ExportState.FAILED;
    }

    @EventSourcingHandler
    void on(ExportCancelled event) {
        state = ExportState.CANCELLED;
    }
}
