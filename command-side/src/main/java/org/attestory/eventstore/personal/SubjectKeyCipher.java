package org.attestory.eventstore.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** Seals with the person's own key, bound to the version of this form and to the person. */
class SubjectKeyCipher implements PersonalDataCipher {

    private static final byte VERSION = 1;

    private final SubjectKeyRing keys;

    SubjectKeyCipher(SubjectKeyRing keys) {
        this.keys = keys;
    }

    @Override
    public String encrypt(DataSubject subject, String clearText) {
        SecretKey key = keys.findOrMake(subject);
        byte[] sealed = AuthenticatedEncryption.seal(key, clearText.getBytes(StandardCharsets.UTF_8), boundTo(subject));
        byte[] versioned =
                ByteBuffer.allocate(1 + sealed.length).put(VERSION).put(sealed).array();
        return Base64.getEncoder().encodeToString(versioned);
    }

    @Override
    public @Nullable String decrypt(DataSubject subject, String sealedText) {
        SubjectKey found = keys.find(subject)
                .orElseThrow(() -> new IllegalStateException("there is no key of " + subject + ", nor a trace of one"));
        return switch (found) {
            case SubjectKey.Destroyed destroyed -> null;
            case SubjectKey.Live live ->
                new String(
                        AuthenticatedEncryption.open(live.key(), unversioned(subject, sealedText), boundTo(subject)),
                        StandardCharsets.UTF_8);
        };
    }

    private static byte[] unversioned(DataSubject subject, String sealedText) {
        byte[] versioned;
        try {
            versioned = Base64.getDecoder().decode(sealedText);
        } catch (IllegalArgumentException altered) {
            throw new IllegalStateException("personal data of " + subject + " was altered", altered);
        }
        if (versioned.length == 0 || versioned[0] != VERSION) {
            throw new IllegalStateException("personal data of " + subject + " is sealed in an unknown version");
        }
        return Arrays.copyOfRange(versioned, 1, versioned.length);
    }

    private static byte[] boundTo(DataSubject subject) {
        return (VERSION + "|" + subject.value()).getBytes(StandardCharsets.UTF_8);
    }
}
