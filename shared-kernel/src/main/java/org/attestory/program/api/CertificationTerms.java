package org.attestory.program.api;

import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.attestory.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a certificate is issued.
 *
 * @param kind what the document calls itself, as "Certificate of achievement"
 * @param validity how long it holds from issue, null for ever; it ends at the end of the day in the zone
 * @param zone in which dates are printed and expiry ends
 * @param institution who certifies
 * @param signatories one to four
 */
public record CertificationTerms(
        LocalizedText kind,
        @Nullable Period validity,
        ZoneId zone,
        Institution institution,
        List<Signatory> signatories) {

    public CertificationTerms {
        signatories = List.copyOf(signatories);
    }

    /**
     * Who certifies.
     *
     * @param name as printed
     * @param place where it sits, as printed
     */
    public record Institution(LocalizedText name, LocalizedText place) {}

    /** Somebody who signs. */
    public record Signatory(String name, LocalizedText title) {}
}
