package org.attestory.template.api;

import java.time.Instant;
import java.util.List;

/**
 * A template with one of its contents.
 *
 * @param draftNumber how often the draft was written; what an author had before them
 * @param draftWaiting whether a draft newer than the latest version exists
 * @param version the published version that the content is, 0 if it is the draft
 * @param versions the newest first
 */
public record TemplateView(
        TemplateId templateId,
        String title,
        TemplateState state,
        int draftNumber,
        boolean draftWaiting,
        int version,
        TemplateContent content,
        List<PublishedVersion> versions) {

    public TemplateView {
        versions = List.copyOf(versions);
    }

    /** A version as it was published. */
    public record PublishedVersion(int version, String title, Instant publishedAt) {}

    /** 0 if never published. */
    public int latestVersion() {
        return versions.isEmpty() ? 0 : versions.getFirst().version();
    }
}
