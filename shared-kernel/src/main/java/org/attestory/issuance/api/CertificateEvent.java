package org.attestory.issuance.api;

/** What has happened to a certificate. */
public sealed interface CertificateEvent
        permits CertificateIssued,
                CertificateSuspended,
                CertificateReinstated,
                CertificateRevoked,
                CertificateSuperseded,
                DocumentRecorded,
                SharingChosen {

    CertificateId certificateId();
}
