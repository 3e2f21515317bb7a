package org.attestory.personal.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Text that belongs to a person: readable while the person's key exists, erased for ever after. It is stored encrypted
 * (AES-256-GCM under a key per person), so that destroying the key erases it from every event and every backup without
 * touching a stored byte (crypto-shredding, GDPR article 17).
 *
 * @param subject whose data it is
 * @param text the clear text, null once erased
 */
@JsonSerialize(using = PersonalSerializer.class)
@JsonDeserialize(using = PersonalDeserializer.class)
public record Personal(DataSubject subject, @Nullable String text) {

    public static Personal of(DataSubject subject, String text) {
        return new Personal(subject, text);
    }

    public static Personal erased(DataSubject subject) {
        return new Personal(subject, null);
    }

    public boolean isErased() {
        return text == null;
    }

    public String orElse(String replacement) {
        return text == null ? replacement : text;
    }

    /** Never the text: what is printed ends in logs. */
    @Override
    public String toString() {
        return "Personal[" + subject + (text == null ? ", erased]" : "]");
    }
}
