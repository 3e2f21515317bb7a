package org.attestory.template.query;

import java.time.Instant;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateVersion;

/**
 * A row of the table of templates: a published version, or the template as a whole with its draft. Both are in one table
 * so that they change at once.
 */
sealed interface TemplateRow {

    TemplateId templateId();

    /** From 1; 0 for the template as a whole. */
    int version();

    String title();

    Instant changedAt();

    default String key() {
        return keyOf(templateId(), version());
    }

    static String keyOf(TemplateId templateId, int version) {
        return templateId.value() + "/" + version;
    }

    /** The template as a whole. */
    record Whole(TemplateHead head) implements TemplateRow {

        @Override
        public TemplateId templateId() {
            return head.templateId();
        }

        @Override
        public int version() {
            return 0;
        }

        @Override
        public String title() {
            return head.title();
        }

        @Override
        public Instant changedAt() {
            return head.changedAt();
        }
    }

    /** A published version, which never changes. */
    record Version(TemplateId templateId, int version, String title, Instant changedAt, TemplateContent content)
            implements TemplateRow {

        static Version of(TemplatePublished event, Instant at) {
            return new Version(event.templateId(), event.version(), event.title(), at, event.content());
        }

        static String key(TemplateVersion version) {
            return keyOf(version.templateId(), version.version());
        }
    }
}
