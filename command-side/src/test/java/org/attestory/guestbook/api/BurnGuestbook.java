package org.attestory.guestbook.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forgets to say who may do it. */
public record BurnGuestbook(@TargetAggregateIdentifier String guestbookId) {}
