package org.attestory.delivery.query;

import java.util.List;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.kernel.PageRequest;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of exports, and how it is read. */
@Component
class Exports {

    static final Table<ExportView> TABLE = Table.<ExportView>named("export")
            .key("export_id", view -> view.exportId().value())
            .text("requested_by", view -> view.requestedBy().value())
            .text("text", view -> view.text() == null ? null : view.text().text())
            .text("state", view -> view.state().name())
            .instant("requested_at", ExportView::requestedAt)
            .document("document", ExportFold::erase)
            .readBy(Exports::read);

    private final ReadModel readModel;

    Exports(ReadModel readModel) {
        this.readModel = readModel;
    }

    Mono<ExportView> one(ExportId exportId) {
        return readModel.find(TABLE, exportId.value());
    }

    /** A page, and one row more if there is another page. */
    Mono<List<ExportView>> latest(PageRequest page) {
        return readModel
                .where(
                        TABLE,
                        "true order by requested_at desc, export_id desc limit $1 offset $2",
                        page.size() + 1L,
                        page.offset())
                .collectList();
    }

    /** The one whose turn it is. */
    Mono<ExportView> next() {
        return readModel
                .where(TABLE, "state = $1 order by requested_at, export_id limit 1", ExportState.RUNNING.name())
                .next();
    }

    private static ExportView read(StoredRow row) {
        return ExportFold.unerased(row.document("document", ExportView.class), row.textOrNull("text"));
    }
}
