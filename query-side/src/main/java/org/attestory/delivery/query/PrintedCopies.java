package org.attestory.delivery.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestory.delivery.api.FindPrintedCopies;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyView;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.query.Certificates;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of printed copies, and how it is read. */
@Component
class PrintedCopies {

    static final Table<PrintedCopyView> TABLE = Table.<PrintedCopyView>named("printed_copy")
            .key("copy_id", view -> view.copyId().value())
            .text("learner_id", view -> view.learnerId().value())
            .text("address", view -> view.address().text())
            .text(
                    "tracking",
                    view -> view.tracking() == null ? null : view.tracking().text())
            .text("state", view -> view.state().name())
            .instant("changed_at", PrintedCopyView::changedAt)
            .document("document", PrintedCopyFold::erase)
            .readBy(PrintedCopies::read);

    private final ReadModel readModel;

    PrintedCopies(ReadModel readModel) {
        this.readModel = readModel;
    }

    Mono<PrintedCopyView> one(PrintedCopyId copyId) {
        return readModel.find(TABLE, copyId.value());
    }

    /** A page, and one row more if there is another page. */
    Mono<List<FindPrintedCopies.Entry>> in(FindPrintedCopies query) {
        return withCertificates(readModel.where(
                TABLE,
                "state = $1 and address is not null order by changed_at, copy_id limit $2 offset $3",
                query.state().name(),
                query.page().size() + 1L,
                query.page().offset()));
    }

    /** Those that can be sent, in the order of the list. */
    Mono<List<FindPrintedCopies.Entry>> all(List<PrintedCopyId> copyIds) {
        String[] ids = copyIds.stream().map(PrintedCopyId::value).toArray(String[]::new);
        Flux<PrintedCopyView> found = readModel.where(
                TABLE, "copy_id = any($1) and address is not null order by array_position($1, copy_id)", (Object) ids);
        return withCertificates(found);
    }

    private Mono<List<FindPrintedCopies.Entry>> withCertificates(Flux<PrintedCopyView> copies) {
        return copies.collectList()
                .flatMap(found -> certificates(found)
                        .map(known -> found.stream()
                                .filter(copy -> known.containsKey(copy.certificateId()))
                                .map(copy -> new FindPrintedCopies.Entry(
                                        copy, Objects.requireNonNull(known.get(copy.certificateId()))))
                                .toList()));
    }

    private Mono<Map<CertificateId, CertificateView>> certificates(List<PrintedCopyView> copies) {
        String[] ids = copies.stream().map(copy -> copy.certificateId().value()).toArray(String[]::new);
        return readModel
                .where(Certificates.TABLE, "certificate_id = any($1)", (Object) ids)
                .collect(HashMap::new, (known, certificate) -> known.put(certificate.certificateId(), certificate));
    }

    private static PrintedCopyView read(StoredRow row) {
        return PrintedCopyFold.unerased(
                row.document("document", PrintedCopyView.class), row.textOrNull("address"), row.textOrNull("tracking"));
    }
}
