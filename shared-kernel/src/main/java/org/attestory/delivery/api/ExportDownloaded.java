package org.attestory.delivery.api;

import org.attestory.account.api.AccountId;
import org.axonframework.serialization.Revision;

/** Somebody began to download the archive. */
@Revision("1")
public record ExportDownloaded(ExportId exportId, AccountId downloadedBy) implements ExportEvent {}
