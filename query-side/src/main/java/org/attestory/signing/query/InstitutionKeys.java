package org.attestory.signing.query;

import java.time.Instant;
import java.util.List;

/** The keys with which the institution signs. There is at least one for each purpose. */
public interface InstitutionKeys {

    /**
     * The newest key of that purpose that was valid from {@code when} or earlier, so that what is signed for an old
     * certificate stays the same when a newer key is added; the oldest one if all are newer. Its certificate may have ended
     * since.
     */
    SigningKey at(KeyPurpose purpose, Instant when);

    /** All keys of that purpose, the oldest first. */
    List<SigningKey> all(KeyPurpose purpose);
}
