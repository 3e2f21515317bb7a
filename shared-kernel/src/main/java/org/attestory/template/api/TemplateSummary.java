package org.attestory.template.api;

import java.time.Instant;

/**
 * A template in a list.
 *
 * @param latestVersion 0 if never published
 * @param draftWaiting whether a draft newer than the latest version exists
 * @param design of the draft, else of the latest version
 */
public record TemplateSummary(
        TemplateId templateId,
        String title,
        TemplateState state,
        int latestVersion,
        boolean draftWaiting,
        Design design,
        Instant changedAt) {}
