package org.attestory.delivery.api;

import org.axonframework.serialization.Revision;

/** The post brought the copy back. */
@Revision("1")
public record PrintedCopyReturned(PrintedCopyId copyId) implements PrintedCopyEvent {}
