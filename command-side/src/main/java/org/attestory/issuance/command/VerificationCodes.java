package org.attestory.issuance.command;

import java.util.function.Supplier;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;

/** All codes ever used. */
interface VerificationCodes {

    /** Takes a code for a certificate, in the transaction of the command. */
    Claim claim(VerificationCode code, CertificateId certificateId);

    /** How a claim ended. */
    sealed interface Claim {

        /**
         * The code is the certificate's from now on.
         *
         * @param number rises with every claim, and is waited for when it is taken; some are never used
         */
        record Made(Supplier<Long> number) implements Claim {}

        /** The certificate has a code already, this one or another: it was issued before. */
        record MadeBefore() implements Claim {}

        /** The code is another certificate's. */
        record Taken() implements Claim {}
    }
}
