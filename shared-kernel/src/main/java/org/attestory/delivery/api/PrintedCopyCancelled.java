package org.attestory.delivery.api;

import org.axonframework.serialization.Revision;

/** The copy is not wanted any more, or will not be made. */
@Revision("1")
public record PrintedCopyCancelled(PrintedCopyId copyId) implements PrintedCopyEvent {}
