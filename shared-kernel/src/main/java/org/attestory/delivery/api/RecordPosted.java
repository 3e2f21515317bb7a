package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the copy is on its way.
 *
 * @param tracking under which the carrier tells where it is; empty if there is none, at most 60 characters
 */
@AllowedTo(Role.REGISTRAR)
public record RecordPosted(@TargetAggregateIdentifier PrintedCopyId copyId, String tracking)
        implements PrintedCopyCommand {

    /** The longest reference, in UTF-16 units. */
    public static final int LONGEST_TRACKING = 60;

    public RecordPosted {
        tracking = tracking.strip();
        if (tracking.length() > LONGEST_TRACKING || tracking.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a tracking reference has at most " + LONGEST_TRACKING + " characters");
        }
    }
}
