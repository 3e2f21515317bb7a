package org.attestory.document.query;

import org.attestory.document.api.Document;
import org.attestory.issuance.api.DocumentFingerprint;

/**
 * A file of a certificate.
 *
 * @param fingerprint of the document it was made from
 * @param complete false if making it again later may give a better one
 */
record MadeDocument(Document document, DocumentFingerprint fingerprint, boolean complete) {}
