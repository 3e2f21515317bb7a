package org.attestory.delivery.api;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * An export and where it stands.
 *
 * @param text what was looked for, null if nothing in particular
 * @param finishedAt null while it is running
 * @param archive null unless one was made
 * @param failure null unless it failed
 * @param erasures how often somebody's data was erased while it was running: each time it begins anew
 * @param downloads how often a download of the archive was begun
 */
public record ExportView(
        ExportId exportId,
        AccountId requestedBy,
        @Nullable Personal text,
        @Nullable CertificateStatus status,
        @Nullable ProgramId programId,
        @Nullable Instant issuedFrom,
        @Nullable Instant issuedBefore,
        Instant requestedAt,
        ExportState state,
        @Nullable Instant finishedAt,
        @Nullable ExportedArchive archive,
        @Nullable ExportFailure failure,
        int erasures,
        int downloads) {}
