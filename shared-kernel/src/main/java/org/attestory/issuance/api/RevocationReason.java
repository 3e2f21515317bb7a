package org.attestory.issuance.api;

/** The public category of a revocation (compare RFC 5280 section 5.3.1). */
public enum RevocationReason {
    /** Issued by mistake. */
    ISSUED_IN_ERROR,
    /** Obtained by deception. */
    FRAUD,
    /** The holder's requirements turned out not to be met. */
    REQUIREMENTS_NOT_MET,
    /** The holder asked for it. */
    HOLDER_REQUEST,
    /** None of these. */
    OTHER
}
