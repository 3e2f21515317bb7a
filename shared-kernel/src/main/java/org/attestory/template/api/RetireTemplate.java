package org.attestory.template.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the template off the choice. Programs that name it keep its latest version; nothing issued changes. */
@AllowedTo(
        value = {Role.INSTRUCTOR, Role.ADMINISTRATOR},
        system = true)
public record RetireTemplate(@TargetAggregateIdentifier TemplateId templateId) implements TemplateCommand {}
