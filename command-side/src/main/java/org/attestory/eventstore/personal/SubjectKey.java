package org.attestory.eventstore.personal;

import javax.crypto.SecretKey;

/** What is known of a person's key. */
sealed interface SubjectKey {

    /** It can be used. */
    record Live(SecretKey key) implements SubjectKey {}

    /** It is gone, and the person's data with it. */
    record Destroyed() implements SubjectKey {}
}
