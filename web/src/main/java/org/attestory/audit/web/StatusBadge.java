package org.attestory.audit.web;

import java.util.Locale;
import org.attestory.issuance.api.CertificateStatus;

/**
 * How a status is shown: in words, and coloured.
 *
 * @param key of the words
 * @param tone class of the style sheet
 */
public record StatusBadge(String key, String tone) {

    /** The badge of a status. */
    public static StatusBadge of(CertificateStatus status) {
        String tone = switch (status) {
            case VALID -> "good";
            case SUSPENDED, NOT_YET_VALID, EXPIRED -> "warn";
            case REVOKED -> "bad";
            case SUPERSEDED, ERASED -> "";
        };
        return new StatusBadge("audit.status." + status.name().toLowerCase(Locale.ROOT), tone);
    }
}
