package org.attestory.template.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes the draft anew, whole. Published versions stay as they are.
 *
 * @param seenDraft the number of the draft that the author had before them, see {@link TemplateView#draftNumber()}
 */
@AllowedTo(
        value = {Role.INSTRUCTOR, Role.ADMINISTRATOR},
        system = true)
public record ChangeTemplate(
        @TargetAggregateIdentifier TemplateId templateId, int seenDraft, String title, TemplateContent content)
        implements TemplateCommand {}
