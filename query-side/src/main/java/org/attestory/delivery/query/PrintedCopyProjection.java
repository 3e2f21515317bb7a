package org.attestory.delivery.query;

import java.time.Instant;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PrintedCopyEvent;
import org.attestory.delivery.api.PrintedCopyView;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/** Keeps the table of printed copies. */
@Component
@ProcessingGroup("printed-copy")
class PrintedCopyProjection extends Projection<PrintedCopyView> {

    PrintedCopyProjection() {
        super(PrintedCopies.TABLE);
    }

    @EventHandler
    void on(PrintedCopyEvent event, @Timestamp Instant recordedAt) {
        createOrChange(event.copyId().value(), view -> PrintedCopyFold.apply(view, event, recordedAt));
    }

    @EventHandler
    void on(PersonalDataErased event) {
        changeAll("learner_id", event.accountId().value(), PrintedCopyFold::erase);
    }

    @Override
    protected void changed(PrintedCopyView view, QueryUpdateEmitter updates) {
        updates.emit(
                GetPrintedCopy.class, query -> query.copyId().equals(view.copyId()), new GetPrintedCopy.Result(view));
    }
}
