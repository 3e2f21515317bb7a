package org.attestory.enrolment.api;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.program.api.ProgramId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Every requirement is met, the approval included where one is needed: a certificate is due.
 *
 * @param completedAt when the last condition fell
 */
@Revision("1")
public record ProgramCompleted(
        EnrolmentId enrolmentId,
        AccountId learnerId,
        ProgramId programId,
        int programVersion,
        String language,
        @Nullable Integer gradePercent,
        Instant completedAt)
        implements EnrolmentEvent {}
