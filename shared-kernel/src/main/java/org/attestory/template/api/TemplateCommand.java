package org.attestory.template.api;

/** What can be asked of a template. */
public sealed interface TemplateCommand permits DraftTemplate, ChangeTemplate, PublishTemplate, RetireTemplate {

    TemplateId templateId();
}
