package org.attestory.template.query;

import java.time.Instant;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateSummary;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a template as a whole, beside its published versions.
 *
 * @param title of the draft, else of the latest version
 * @param design of the draft, else of the latest version
 * @param latestVersion 0 if never published
 * @param draft null if there is none newer than the latest version
 */
record TemplateHead(
        TemplateId templateId,
        String title,
        TemplateState state,
        Design design,
        int latestVersion,
        int draftNumber,
        Instant changedAt,
        @Nullable TemplateContent draft) {

    TemplateSummary summary() {
        return new TemplateSummary(templateId, title, state, latestVersion, draft != null, design, changedAt);
    }
}
