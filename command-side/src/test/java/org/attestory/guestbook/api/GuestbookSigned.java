package org.attestory.guestbook.api;

import org.axonframework.serialization.Revision;

/**
 * Somebody signed.
 *
 * @param page counted from 1; revision 1 called it number and counted from 0
 */
@Revision("2")
public record GuestbookSigned(String guestbookId, int page, String signedBy) implements GuestbookEvent {}
