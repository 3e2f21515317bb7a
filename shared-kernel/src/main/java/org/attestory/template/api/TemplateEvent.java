package org.attestory.template.api;

/** What has happened to a template. */
public sealed interface TemplateEvent permits TemplateDrafted, TemplateChanged, TemplatePublished, TemplateRetired {

    TemplateId templateId();
}
