package org.attestory.guestbook.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Signs. Answers the page. */
@AllowedTo(Role.LEARNER)
public record SignGuestbook(@TargetAggregateIdentifier String guestbookId) {}
