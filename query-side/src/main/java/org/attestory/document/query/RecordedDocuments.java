package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.DocumentFingerprint;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of documents that left the house, by digest. */
@Component
class RecordedDocuments {

    static final Table<RecordedDocument> TABLE = Table.<RecordedDocument>named("recorded_document")
            .key("sha256", row -> row.fingerprint().sha256())
            .text("certificate_id", row -> row.certificateId().value())
            .number("length", row -> row.fingerprint().length())
            .text("renderer", row -> row.fingerprint().renderer())
            .instant("recorded_at", RecordedDocument::recordedAt)
            .readBy(RecordedDocuments::read);

    private static final int MOST_KNOWN = 10_000;

    private final ReadModel readModel;

    /** What is recorded stays recorded. */
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    RecordedDocuments(ReadModel readModel) {
        this.readModel = readModel;
    }

    Mono<RecordedDocument> byDigest(String sha256) {
        return readModel.find(TABLE, sha256);
    }

    Mono<Boolean> isRecorded(String sha256) {
        return Mono.defer(() -> known.getIfPresent(sha256) != null
                ? Mono.just(true)
                : byDigest(sha256).doOnNext(row -> known.put(sha256, true)).hasElement());
    }

    private static RecordedDocument read(StoredRow row) {
        return new RecordedDocument(
                new CertificateId(row.text("certificate_id")),
                new DocumentFingerprint(row.text("sha256"), row.number("length"), row.text("renderer")),
                row.instant("recorded_at"));
    }
}
