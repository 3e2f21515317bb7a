package org.attestory.delivery.api;

import java.util.List;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.PageRequest;

/** Printed copies in a state, those first that came into it first. Copies whose holder's data is erased are left out. */
public record FindPrintedCopies(PrintedCopyState state, PageRequest page) {

    /** A copy, and the certificate as it stands. */
    public record Entry(PrintedCopyView copy, CertificateView certificate) {}

    /** One page; more tells whether another follows. */
    public record Result(List<Entry> entries, boolean more) {}
}
