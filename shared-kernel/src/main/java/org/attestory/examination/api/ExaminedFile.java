package org.attestory.examination.api;

import java.time.Instant;
import java.util.List;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The answer about a file.
 *
 * @param checks those that apply to its kind, in order
 * @param verification where the certificate stands that the file is about or claims to be about, as by its code; null if
 *     no code was found
 * @param stampedAt the time in the time stamp of a signature of ours; proven only if {@link FileCheck.Name#TIME_PROVEN} passed;
 *     null if there is none
 * @param comparison what the file says beside what was issued; empty unless they differ
 */
public record ExaminedFile(
        FileKind kind,
        FileVerdict verdict,
        Instant examinedAt,
        List<FileCheck> checks,
        @Nullable Verification verification,
        @Nullable Instant stampedAt,
        List<ComparedLine> comparison) {

    public ExaminedFile {
        checks = List.copyOf(checks);
        comparison = List.copyOf(comparison);
    }
}
