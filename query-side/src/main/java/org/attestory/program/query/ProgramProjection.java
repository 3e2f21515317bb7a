package org.attestory.program.query;

import org.attestory.program.api.ProgramEvent;
import org.attestory.program.api.ProgramPublished;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the table of programs. */
@Component
@ProcessingGroup("program")
class ProgramProjection extends Projection<ProgramRow> {

    ProgramProjection() {
        super(Programs.TABLE);
    }

    @EventHandler
    void on(ProgramEvent event) {
        createOrChange(
                ProgramRow.key(event.programId(), 0),
                row -> new ProgramRow.Whole(
                        ProgramFold.apply(row instanceof ProgramRow.Whole whole ? whole.head() : null, event)));
        if (event instanceof ProgramPublished published) {
            create(ProgramRow.Version.of(published));
        }
    }
}
