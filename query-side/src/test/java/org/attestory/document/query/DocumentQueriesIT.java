package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestory.document.api.FindDocumentByDigest;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.DocumentFingerprint;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.issuance.query.CertificateSamplesInPublic;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was handed out is recognised for ever. */
class DocumentQueriesIT extends ReadModelTest {

    private static final DocumentFingerprint FIRST = fingerprint("a", "Attestory documents 1");
    private static final DocumentFingerprint SECOND = fingerprint("b", "Attestory documents 2");

    private final DocumentProjection documents = new DocumentProjection();
    private final CertificateIssued issued = CertificateSamplesInPublic.issued();

    @Override
    protected List<Projection<?>> projections() {
        return List.of(documents, CertificateSamplesInPublic.projection());
    }

    @Test
    void isFoundByEachOfItsDigests() {
        given(issued, recorded(FIRST), recorded(SECOND));

        FindDocumentByDigest.Match match = find(FIRST);
        assertThat(match).isNotNull();
        assertThat(match.code()).isEqualTo(issued.code());
        assertThat(match.fingerprint()).isEqualTo(FIRST);
        assertThat(match.recordedAt()).isNotNull();
        assertThat(find(SECOND)).isNotNull().extracting("fingerprint").isEqualTo(SECOND);
    }

    @Test
    void isNotFoundByAnotherDigest() {
        given(issued, recorded(FIRST));

        assertThat(find(SECOND)).isNull();
    }

    @Test
    void isKnownToBeRecorded() {
        RecordedDocuments recorded = new RecordedDocuments(readModel());
        assertThat(recorded.isRecorded(FIRST.sha256()).block()).isFalse();

        given(issued, recorded(FIRST));

        assertThat(recorded.isRecorded(FIRST.sha256()).block()).isTrue();
        assertThat(recorded.isRecorded(FIRST.sha256()).block()).isTrue();
    }

    @Test
    void isFoundAfterARebuild() {
        given(issued, recorded(FIRST));
        RecordedDocument before = row(RecordedDocuments.TABLE, FIRST.sha256()).orElseThrow();

        rebuild(documents);

        assertThat(row(RecordedDocuments.TABLE, FIRST.sha256())).contains(before);
    }

    private FindDocumentByDigest.@Nullable Match find(DocumentFingerprint fingerprint) {
        DocumentQueries queries = new DocumentQueries(
                new RecordedDocuments(readModel()), CertificateSamplesInPublic.certificates(readModel()));
        return queries.handle(new FindDocumentByDigest(fingerprint.sha256()))
                .join()
                .match();
    }

    private DocumentRecorded recorded(DocumentFingerprint fingerprint) {
        return new DocumentRecorded(issued.certificateId(), fingerprint);
    }

    private static DocumentFingerprint fingerprint(String digit, String renderer) {
        return new DocumentFingerprint(digit.repeat(64), 118_204, renderer);
    }
}
