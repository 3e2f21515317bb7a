package org.attestory.delivery.api;

import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A learner chooses that the certificate, once it is issued, shall also come by post. Chosen again, the later address
 * counts.
 *
 * @param copyId that of the enrolment
 */
@AllowedTo(Role.LEARNER)
public record ChoosePrintedCopy(
        @TargetAggregateIdentifier PrintedCopyId copyId, EnrolmentId enrolmentId, PostalAddress address)
        implements PrintedCopyCommand {}
