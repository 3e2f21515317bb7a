package org.attestory.verification.web;

import java.util.Map;
import org.attestory.kernel.Refusal;
import org.attestory.messaging.web.RefusalException;
import org.attestory.verification.api.VerificationRefusal;
import org.springframework.web.server.ResponseStatusException;

/** Whatever keeps us from an answer is told to verifiers in the same words: nothing can be said about the certificate now. */
final class NotEstablished {

    private NotEstablished() {}

    /** The failure in those words, unless it was the asker's. */
    static Throwable because(Throwable failure) {
        return failure instanceof RefusalException || failure instanceof ResponseStatusException
                ? failure
                : new RefusalException(new Refusal(VerificationRefusal.NOT_ESTABLISHED.code(), Map.of()));
    }

    /** Whether a verdict was asked for and cannot be given. */
    static boolean is(Throwable failure) {
        return failure instanceof RefusalException refused && refused.is(VerificationRefusal.NOT_ESTABLISHED);
    }

    /** Whether the past was asked about and cannot be read. */
    static boolean isThePast(Throwable failure) {
        return failure instanceof RefusalException refused && refused.is(VerificationRefusal.PAST_NOT_ESTABLISHED);
    }
}
