package org.attestory.examination.api;

import org.attestory.verification.api.Check;

/**
 * One named check of a file and its result.
 *
 * @param name what is checked, stable
 * @param result how it went
 */
public record FileCheck(Name name, Check.Result result) {

    /** What is checked, in the order in which it is shown. Which of them apply depends on the kind of file. */
    public enum Name {
        /** Reading it stays within the limits. */
        WITHIN_LIMITS,
        /** It is a well-formed file of its kind. */
        READABLE,
        /** A key of the institution made the signature in it. */
        SIGNED_BY_US,
        /** The bytes are those that were signed. */
        UNCHANGED,
        /** Nothing was put into it beside what was issued. */
        NOTHING_ADDED,
        /** The time stamp in it belongs to the signature. */
        TIME_STAMPED,
        /** An authority that is trusted here made the time stamp. */
        TIME_PROVEN,
        /** It begins with a document whose digest was recorded here. */
        RECORDED,
        /** It carries an open credential. */
        CREDENTIAL_FOUND,
        /** The credential names this installation as its issuer. */
        CREDENTIAL_OURS,
        /** A key of the institution signed the credential as it stands. */
        CREDENTIAL_SIGNED,
        /** The credential and what is printed are about the same certificate. */
        SAME_CERTIFICATE,
        /** The picture is the one that is drawn for the certificate. */
        SAME_PICTURE,
        /** Every picture in it could be looked at for a code. */
        PICTURES_SEEN,
        /** A QR code with a verification code can be read in the picture. */
        QR_READ,
        /** The address in the QR code is one of this installation. */
        QR_LEADS_HERE,
        /** A certificate was issued under its code. */
        CODE_KNOWN
    }
}
