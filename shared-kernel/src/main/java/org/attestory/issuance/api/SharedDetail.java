package org.attestory.issuance.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a holder may show to verifiers or keep to themselves. Program, level, issuer and dates are always shown. */
public enum SharedDetail {
    /** The whole name; else its initials are shown. */
    FULL_NAME,
    GRADE,
    HONOURS,
    HOURS,
    OUTCOMES,
    COMPLETION_DATE,
    /** The picture on the page of verification. It shows everything else. */
    PICTURE,
    /** The document and the open credential, to download. They show everything else. */
    FILES;

    private static final Set<SharedDetail> SHOWING_ALL = EnumSet.of(PICTURE, FILES);

    /** Whether showing it shows all that is attested. */
    public boolean showsAll() {
        return SHOWING_ALL.contains(this);
    }

    /** What there is to show or to hide about that content. */
    public static Set<SharedDetail> in(AttestedContent content) {
        Set<SharedDetail> details = EnumSet.allOf(SharedDetail.class);
        if (content.gradePercent() == null) {
            details.remove(GRADE);
        }
        if (content.honours() == null) {
            details.remove(HONOURS);
        }
        if (content.outcomes().isEmpty()) {
            details.remove(OUTCOMES);
        }
        return Collections.unmodifiableSet(details);
    }
}
