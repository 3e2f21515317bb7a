package org.attestory.document.query;

import java.time.Instant;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.DocumentFingerprint;

/** A row of the table of documents. */
record RecordedDocument(CertificateId certificateId, DocumentFingerprint fingerprint, Instant recordedAt) {}
