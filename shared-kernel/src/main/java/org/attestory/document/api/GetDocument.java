package org.attestory.document.api;

import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/** A certificate as a file, drawn from its frozen content. Anyone who has the code may have it. */
public record GetDocument(VerificationCode code, DocumentFormat format) {

    /** The file, null if there is no such certificate or its holder's data was erased. */
    public record Result(@Nullable Document document) {}
}
