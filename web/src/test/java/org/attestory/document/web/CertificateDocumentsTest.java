package org.attestory.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.DocumentFingerprint;
import org.attestory.issuance.api.RecordDocument;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No document leaves the house unrecorded, and none is kept back for it. */
class CertificateDocumentsTest extends PageTest {

    private static final Document DOCUMENT = new Document(new byte[] {1, 2, 3}, "Ada.pdf", "tag-1");
    private static final RecordDocument UNRECORDED = new RecordDocument(
            CertificateId.random(), new DocumentFingerprint("a".repeat(64), 3, "Attestory documents 1"));

    @Autowired
    private CertificateDocuments documents;

    @Test
    void areRecordedBeforeTheyAreHandedOut() {
        made(UNRECORDED);
        sides.onCommand(RecordDocument.class, command -> null);

        assertThat(document()).isEqualTo(DOCUMENT);

        assertThat(sides.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.command()).isEqualTo(UNRECORDED);
            assertThat(sent.actor().isSystem()).isTrue();
        });
    }

    @Test
    void areRecordedOnce() {
        made(null);

        assertThat(document()).isEqualTo(DOCUMENT);
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void areHandedOutEvenIfTheRecordHasToWait() {
        made(UNRECORDED);
        sides.onCommand(RecordDocument.class, command -> {
            throw new RefusedException(AccessRefusal.TOO_BUSY);
        });

        assertThat(document()).isEqualTo(DOCUMENT);
    }

    private Document document() {
        return Objects.requireNonNull(
                documents.of(LearnerFixtures.CODE, DocumentFormat.PDF).block());
    }

    private void made(@Nullable RecordDocument unrecorded) {
        sides.onQuery(
                GetDocument.class, GetDocument.Result.class, query -> new GetDocument.Result(DOCUMENT, unrecorded));
    }
}
