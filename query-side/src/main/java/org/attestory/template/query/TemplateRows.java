package org.attestory.template.query;

import java.util.List;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateView;
import org.attestory.template.api.TemplateView.PublishedVersion;
import org.jspecify.annotations.Nullable;

/**
 * A template as it was read.
 *
 * @param versions the newest first
 */
record TemplateRows(TemplateHead head, List<TemplateRow.Version> versions) {

    static TemplateRows of(List<TemplateRow> rows) {
        TemplateHead head = rows.stream()
                .filter(TemplateRow.Whole.class::isInstance)
                .map(row -> ((TemplateRow.Whole) row).head())
                .findFirst()
                .orElseThrow();
        List<TemplateRow.Version> versions = rows.stream()
                .filter(TemplateRow.Version.class::isInstance)
                .map(TemplateRow.Version.class::cast)
                .toList();
        return new TemplateRows(head, versions);
    }

    /** The template in a published version, null if there is none such. */
    @Nullable
    TemplateView in(int version) {
        return versions.stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .map(each -> view(each.version(), each.title(), each.content()))
                .orElse(null);
    }

    /** The template as its draft, else in its latest version. */
    @Nullable
    TemplateView draft() {
        TemplateContent draft = head.draft();
        return draft == null ? in(head.latestVersion()) : view(0, head.title(), draft);
    }

    private TemplateView view(int version, String title, TemplateContent content) {
        return new TemplateView(
                head.templateId(),
                title,
                head.state(),
                head.draftNumber(),
                head.draft() != null,
                version,
                content,
                versions.stream()
                        .map(each -> new PublishedVersion(each.version(), each.title(), each.changedAt()))
                        .toList());
    }
}
