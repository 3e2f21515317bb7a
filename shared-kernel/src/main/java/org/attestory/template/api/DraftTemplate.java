package org.attestory.template.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Begins a template: with the content of a design, of a version that is duplicated, or of a file.
 *
 * @param title for those who choose a template; never printed
 */
@AllowedTo(
        value = {Role.INSTRUCTOR, Role.ADMINISTRATOR},
        system = true)
public record DraftTemplate(@TargetAggregateIdentifier TemplateId templateId, String title, TemplateContent content)
        implements TemplateCommand {}
