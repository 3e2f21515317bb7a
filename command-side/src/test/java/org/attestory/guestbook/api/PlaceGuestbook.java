package org.attestory.guestbook.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.AppendOnly;
import org.attestory.kernel.Role;
import org.attestory.personal.api.DataSubject;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lays out a guest book where many are laid out at once. */
@AllowedTo(Role.LEARNER)
@AppendOnly
public record PlaceGuestbook(@TargetAggregateIdentifier String guestbookId, DataSubject host) {}
