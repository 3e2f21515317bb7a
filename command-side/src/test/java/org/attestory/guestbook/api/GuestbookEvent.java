package org.attestory.guestbook.api;

/** What has happened to a guest book. */
public sealed interface GuestbookEvent permits GuestbookOpened, GuestbookSigned {

    String guestbookId();
}
