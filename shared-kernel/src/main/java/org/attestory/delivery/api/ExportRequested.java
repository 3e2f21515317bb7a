package org.attestory.delivery.api;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for certificates as one archive.
 *
 * @param text what they looked for, sealed as theirs since it may name anybody; null if nothing in particular
 * @param status see {@link ExportFilter}, as the others
 */
@Revision("1")
public record ExportRequested(
        ExportId exportId,
        AccountId requestedBy,
        @Nullable Personal text,
        @Nullable CertificateStatus status,
        @Nullable ProgramId programId,
        @Nullable Instant issuedFrom,
        @Nullable Instant issuedBefore,
        Instant requestedAt)
        implements ExportEvent {}
