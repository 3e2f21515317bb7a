package org.attestory.credential.command;

import java.util.Optional;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.CertificateId;

/** All places in the status lists ever given away. */
interface StatusEntries {

    /** Takes a place that nobody had, in the transaction of the command; empty if the certificate has one already. */
    Optional<StatusEntry> claim(CertificateId certificateId);
}
