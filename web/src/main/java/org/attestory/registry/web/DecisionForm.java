package org.attestory.registry.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attestory.account.api.PersonName;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.jspecify.annotations.Nullable;

/**
 * What a registrar sends with a decision, as typed.
 *
 * @param name corrected name, for a reissue alone
 * @param reason public category, for a revocation alone
 */
record DecisionForm(
        @Nullable String commandId,
        @Nullable String name,
        @Nullable RevocationReason reason,
        @Nullable String note) {

    static final int LONGEST_NOTE = 2000;

    static DecisionForm about(CertificateView certificate) {
        return new DecisionForm(null, certificate.content().holderName().orElse(""), null, "");
    }

    String strippedNote() {
        return note == null ? "" : note.strip();
    }

    /** What is wrong, as a message key by field. */
    Map<String, String> errors(Decision decision, AttestedContent content) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (decision == Decision.REISSUE) {
            String key = nameError(content);
            if (key != null) {
                errors.put("name", key);
            }
        }
        if (decision == Decision.REVOKE && reason == null) {
            errors.put("reason", "registry.reason.missing");
        }
        boolean noteNeeded = decision == Decision.REVOKE || decision == Decision.REISSUE;
        if (noteNeeded && strippedNote().isEmpty()) {
            errors.put("note", "registry.note.missing");
        } else if (strippedNote().length() > LONGEST_NOTE) {
            errors.put("note", "registry.note.long");
        }
        return errors;
    }

    private @Nullable String nameError(AttestedContent content) {
        try {
            String corrected = new PersonName(name == null ? "" : name).value();
            return corrected.equals(content.holderName().text()) ? "registry.name.unchanged" : null;
        } catch (IllegalArgumentException impossible) {
            return "registry.name.impossible";
        }
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "DecisionForm";
    }
}
