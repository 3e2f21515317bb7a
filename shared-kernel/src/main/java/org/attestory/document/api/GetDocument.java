package org.attestory.document.api;

import org.attestory.issuance.api.RecordDocument;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/** A certificate as a file, drawn from its frozen content. Anyone who has the code may have it. */
public record GetDocument(VerificationCode code, DocumentFormat format) {

    /**
     * The file.
     *
     * @param document null if there is no such certificate or its holder's data was erased
     * @param unrecorded what to send before the file is handed out, so that it can be recognised later; null if nothing
     */
    public record Result(
            @Nullable Document document, @Nullable RecordDocument unrecorded) {

        /** A file that is recorded already, or needs no record. */
        public Result(@Nullable Document document) {
            this(document, null);
        }
    }
}
