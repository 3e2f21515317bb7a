package org.attestory.issuance.api;

/** Where an issued certificate stands. */
public enum CertificateStatus {
    VALID,
    NOT_YET_VALID,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    SUPERSEDED,
    /** The holder's personal data was erased: what remains can no longer be matched to a person. */
    ERASED
}
