package org.attestory.issuance.api;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.AppendOnly;
import org.attestory.kernel.Role;
import org.attestory.program.api.ProgramId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Issues the certificate of a completed program. The content is taken from the program version and the holder's name as
 * they stand now. Repeating it under the same identifier changes nothing.
 *
 * @param code new and never used before
 * @param enrolmentId whose completion it attests, null where a registrar records an achievement from elsewhere
 * @param language ISO 639-1 code of the certificate
 * @param validFrom null for at once
 */
@AllowedTo(value = Role.REGISTRAR, system = true)
@AppendOnly
public record IssueCertificate(
        @TargetAggregateIdentifier CertificateId certificateId,
        VerificationCode code,
        @Nullable EnrolmentId enrolmentId,
        AccountId learnerId,
        ProgramId programId,
        int programVersion,
        String language,
        @Nullable Integer gradePercent,
        Instant completedAt,
        Instant issuedAt,
        @Nullable Instant validFrom)
        implements CertificateCommand {}
