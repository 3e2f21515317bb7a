package org.attestory.template.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Freezes the draft as the next version. Certificates issued from then on use it; those issued before keep theirs. */
@AllowedTo(
        value = {Role.INSTRUCTOR, Role.ADMINISTRATOR},
        system = true)
public record PublishTemplate(@TargetAggregateIdentifier TemplateId templateId) implements TemplateCommand {}
