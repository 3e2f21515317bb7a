package org.attestory.eventstore.personal;

import org.attestory.personal.api.DataSubject;

/** The keys of the persons whose data is kept. */
public interface SubjectKeys {

    /**
     * Destroys the person's key, for ever: what was sealed with it can no longer be read, and nothing new can be sealed.
     * Part of the transaction it is called in; seen at once on this node and within seconds on every other.
     */
    void destroy(DataSubject subject);
}
