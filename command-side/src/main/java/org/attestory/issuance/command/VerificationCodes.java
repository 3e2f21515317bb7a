package org.attestory.issuance.command;

import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;

/** All codes ever used. */
interface VerificationCodes {

    /** Takes a code for a certificate, in the transaction of the command. */
    Claim claim(VerificationCode code, CertificateId certificateId);

    /** How a claim ended. */
    enum Claim {
        /** The code is the certificate's from now on. */
        MADE,
        /** The certificate has a code already, this one or another: it was issued before. */
        MADE_BEFORE,
        /** The code is another certificate's. */
        TAKEN
    }
}
