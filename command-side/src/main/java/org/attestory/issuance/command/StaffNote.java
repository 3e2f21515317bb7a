package org.attestory.issuance.command;

import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.Personal;

/** Why the staff decided so; it is about the holder, so it is the holder's personal data. */
final class StaffNote {

    private static final int LONGEST = 2_000;

    private StaffNote() {}

    static Personal required(AccountId holder, String note) {
        RefusedException.refuseIf(note.isBlank(), IssuanceRefusal.NOTE_MISSING);
        return optional(holder, note);
    }

    static Personal optional(AccountId holder, String note) {
        String text = note.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a note has at most " + LONGEST + " characters");
        }
        return Personal.of(holder.subject(), text);
    }
}
