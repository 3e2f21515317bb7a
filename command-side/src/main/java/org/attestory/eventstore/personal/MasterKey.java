package org.attestory.eventstore.personal;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.attestory.personal.api.DataSubject;

/** Wraps the keys of the persons, each bound to its person. */
final class MasterKey {

    private final SecretKey key;

    MasterKey(byte[] key) {
        this.key = AuthenticatedEncryption.keyOf(key);
    }

    byte[] wrap(DataSubject subject, SecretKey subjectKey) {
        return AuthenticatedEncryption.seal(key, subjectKey.getEncoded(), boundTo(subject));
    }

    SecretKey unwrap(DataSubject subject, byte[] wrapped) {
        return AuthenticatedEncryption.keyOf(AuthenticatedEncryption.open(key, wrapped, boundTo(subject)));
    }

    private static byte[] boundTo(DataSubject subject) {
        return ("subject-key|1|" + subject.value()).getBytes(StandardCharsets.UTF_8);
    }
}
