package org.attestory.delivery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.query.Checkpoint.Place;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.query.Certificates;
import org.attestory.kernel.PageRequest;
import org.attestory.readmodel.query.ReadModel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The certificates that an export is to hold, in the order of their issue; what is issued later comes too late. */
final class ExportSelection {

    private static final PageRequest UNPAGED = new PageRequest(0, 1);

    private final ReadModel readModel;
    private final String condition;
    private final List<Object> arguments = new ArrayList<>();

    ExportSelection(ReadModel readModel, ExportView export) {
        this.readModel = readModel;
        String text = export.text() == null
                ? ""
                : Objects.requireNonNull(export.text().text());
        FindCertificates search = new FindCertificates(text, export.status(), export.requestedAt(), UNPAGED);
        StringBuilder all = new StringBuilder(Certificates.condition(search, arguments));
        require(
                all,
                "program_id = ",
                export.programId() == null ? null : export.programId().value());
        require(all, "issued_at >= ", export.issuedFrom());
        require(all, "issued_at < ", export.issuedBefore());
        require(all, "issued_at <= ", export.requestedAt());
        condition = all.toString();
    }

    private void require(StringBuilder all, String comparison, @Nullable Object value) {
        if (value != null) {
            arguments.add(value);
            all.append(" and ").append(comparison).append('$').append(arguments.size());
        }
    }

    Mono<Long> count() {
        return readModel.count(Certificates.TABLE, condition, arguments.toArray());
    }

    /**
     * The next ones.
     *
     * @param after where the ones before ended, null at the beginning
     */
    Mono<List<CertificateView>> page(@Nullable Place after, int most) {
        List<Object> all = new ArrayList<>(arguments);
        StringBuilder tail = new StringBuilder(condition);
        if (after != null) {
            all.add(after.issuedAt());
            all.add(after.certificateId().value());
            tail.append(" and (issued_at, certificate_id) > ($")
                    .append(all.size() - 1)
                    .append(", $")
                    .append(all.size())
                    .append(')');
        }
        all.add((long) most);
        tail.append(" order by issued_at, certificate_id limit $").append(all.size());
        return readModel
                .where(Certificates.TABLE, tail.toString(), all.toArray())
                .collectList();
    }
}
