package org.attestory.issuance.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The holder, and nobody else, chooses what verifiers see. Repeating it changes nothing. */
@AllowedTo(Role.LEARNER)
public record ChooseSharing(@TargetAggregateIdentifier CertificateId certificateId, Sharing sharing)
        implements CertificateCommand {}
