package org.attestory.document.query;

import java.util.Locale;

/** A text of a certificate that designs set in a type of its own. */
enum Part {
    INSTITUTION,
    PLACE,
    KIND,
    LEAD,
    HOLDER,
    VERB,
    TITLE,
    FACTS,
    HONOURS,
    OUTCOMES,
    FREE,
    SIGNATORY,
    ROLE;

    /** As templates call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
