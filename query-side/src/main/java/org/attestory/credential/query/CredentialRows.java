package org.attestory.credential.query;

import java.time.Instant;
import java.util.BitSet;
import org.attestory.account.api.AccountId;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.CertificateId;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of open credentials, and how it is read. */
@Component
class CredentialRows {

    static final Table<CredentialRow> TABLE = Table.<CredentialRow>named("credential")
            .key("certificate_id", row -> row.certificateId().value())
            .text("learner_id", row -> row.learnerId().value())
            .number(
                    "status_list",
                    row -> row.status() == null ? null : (long) row.status().list())
            .number(
                    "status_index",
                    row -> row.status() == null ? null : (long) row.status().index())
            .text("recipient_hash", CredentialRow::recipientHash)
            .text("recipient_salt", CredentialRow::recipientSalt)
            .flag("suspended", CredentialRow::suspended)
            .flag("ended", CredentialRow::ended)
            .flag("withheld", CredentialRow::withheld)
            .instant("changed_at", CredentialRow::changedAt)
            .readBy(CredentialRows::read);

    private final ReadModel readModel;

    CredentialRows(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** What is known of the certificate's credential; empty until it is prepared. */
    Mono<CredentialRow> prepared(CertificateId certificateId) {
        return readModel.find(TABLE, certificateId.value()).filter(row -> row.status() != null);
    }

    /**
     * Which entries of a list are set, and since when they are as they are; empty if the list has no entries. What
     * changed last is read last, so that it is never older than the entries.
     */
    Mono<ListedStatus> list(int number) {
        Mono<BitSet> set = readModel
                .where(TABLE, "status_list = $1 and withheld", number)
                .mapNotNull(CredentialRow::status)
                .collect(BitSet::new, (bits, status) -> bits.set(status.index()));
        Mono<CredentialRow> latest = readModel
                .where(TABLE, "status_list = $1 order by changed_at desc nulls last limit 1", number)
                .next();
        return set.flatMap(bits -> latest.map(row -> new ListedStatus(bits, row.changedAt())));
    }

    /** The state of a list. */
    record ListedStatus(BitSet withheld, @Nullable Instant changedAt) {}

    private static CredentialRow read(StoredRow row) {
        Long list = row.numberOrNull("status_list");
        Long index = row.numberOrNull("status_index");
        return new CredentialRow(
                new CertificateId(row.text("certificate_id")),
                new AccountId(row.text("learner_id")),
                list == null || index == null ? null : new StatusEntry(Math.toIntExact(list), Math.toIntExact(index)),
                row.textOrNull("recipient_hash"),
                row.textOrNull("recipient_salt"),
                row.flag("suspended"),
                row.flag("ended"),
                row.instantOrNull("changed_at"));
    }
}
