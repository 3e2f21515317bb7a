package org.attestory.template.api;

import org.jspecify.annotations.Nullable;

/** One template: in a published version, or with version 0 as its draft (else the latest version). Answers for bundled designs too. */
public record GetTemplate(TemplateId templateId, int version) {

    /** The template, null if there is none. */
    public record Result(@Nullable TemplateView template) {}
}
