package org.attestory.delivery.api;

import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/** The copy was posted; the tracking reference leads to the holder's door and is theirs. It may be empty. */
@Revision("1")
public record PrintedCopyPosted(PrintedCopyId copyId, Personal tracking) implements PrintedCopyEvent {}
