package org.attestory.guestbook.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.attestory.personal.api.DataSubject;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lays out a guest book. */
@AllowedTo(value = Role.LEARNER, system = true)
public record OpenGuestbook(@TargetAggregateIdentifier String guestbookId, DataSubject host, String name) {}
