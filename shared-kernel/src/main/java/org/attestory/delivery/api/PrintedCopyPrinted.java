package org.attestory.delivery.api;

import org.axonframework.serialization.Revision;

/** The copy was printed. */
@Revision("1")
public record PrintedCopyPrinted(PrintedCopyId copyId) implements PrintedCopyEvent {}
