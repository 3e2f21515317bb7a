package org.attestory.issuance.api;

/** What can be asked of a certificate. There is no way to change or delete one. */
public sealed interface CertificateCommand
        permits IssueCertificate,
                SuspendCertificate,
                ReinstateCertificate,
                RevokeCertificate,
                ReissueCertificate,
                RecordDocument,
                ChooseSharing {

    CertificateId certificateId();
}
