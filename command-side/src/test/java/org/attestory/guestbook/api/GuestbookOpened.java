package org.attestory.guestbook.api;

import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/** A guest book was laid out by a host. */
@Revision("1")
public record GuestbookOpened(String guestbookId, Personal host) implements GuestbookEvent {}
