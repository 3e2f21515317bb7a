package org.attestory.delivery.query;

import java.time.Instant;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.delivery.api.ExportEvent;
import org.attestory.delivery.api.ExportRequested;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Keeps the table of exports. */
@Component
@ProcessingGroup("export")
class ExportProjection extends Projection<ExportView> {

    ExportProjection() {
        super(Exports.TABLE);
    }

    @EventHandler
    void on(ExportEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof ExportRequested) {
            create(ExportFold.apply(null, event, recordedAt));
        } else {
            change(event.exportId().value(), view -> ExportFold.apply(view, event, recordedAt));
        }
    }

    /** Nobody looks who is in an archive: it may be that person, so it goes. Erasures are few, and archives soon made. */
    @EventHandler
    void on(PersonalDataErased event) {
        changeAll("requested_by", event.accountId().value(), ExportFold::erase);
        changeAll("state", ExportState.RUNNING.name(), ExportFold::afterErasure);
        changeAll("state", ExportState.COMPLETED.name(), ExportFold::afterErasure);
    }
}
