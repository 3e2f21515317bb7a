package org.attestory.examination.query;

import org.attestory.document.api.FindDocumentByDigest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document was recorded here.
 *
 * @param match null if it was not
 * @param whole whether the recorded document is the whole file, and not only its beginning
 */
record DocumentFinding(FindDocumentByDigest.@Nullable Match match, boolean whole) {

    static final DocumentFinding NONE = new DocumentFinding(null, false);
}
