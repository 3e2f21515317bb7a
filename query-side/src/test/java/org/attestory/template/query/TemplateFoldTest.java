package org.attestory.template.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateChanged;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateDrafted;
import org.attestory.template.api.TemplateEvent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateRetired;
import org.attestory.template.api.TemplateState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateFoldTest {

    private final TemplateId id = new TemplateId("template-house");
    private final Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final TemplateContent first = TemplateContent.of(Design.CLASSICAL);
    private final TemplateContent second = TemplateContent.of(Design.MODERN);
    private final TemplateDrafted drafted = new TemplateDrafted(id, "House", first);
    private final TemplatePublished published = new TemplatePublished(id, 1, "House", first);
    private final TemplateChanged changed = new TemplateChanged(id, "New house", second);

    @Test
    void beginsAsADraft() {
        assertThat(after(drafted))
                .isEqualTo(new TemplateHead(id, "House", TemplateState.DRAFT, Design.CLASSICAL, 0, 1, now, first));
    }

    @Test
    void hasNoDraftOnceItIsPublished() {
        assertThat(after(drafted, published))
                .isEqualTo(new TemplateHead(id, "House", TemplateState.PUBLISHED, Design.CLASSICAL, 1, 1, now, null));
    }

    @Test
    void countsItsDraftsAndStaysPublishedBesideThem() {
        assertThat(after(drafted, published, changed))
                .isEqualTo(
                        new TemplateHead(id, "New house", TemplateState.PUBLISHED, Design.MODERN, 1, 2, now, second));
    }

    @Test
    void keepsItsLatestVersionWhenRetired() {
        assertThat(after(drafted, published, new TemplateRetired(id)))
                .isEqualTo(new TemplateHead(id, "House", TemplateState.RETIRED, Design.CLASSICAL, 1, 1, now, null));
    }

    @Test
    void refusesAHistoryWithoutABeginning() {
        assertThatThrownBy(() -> after(published)).isInstanceOf(IllegalStateException.class);
    }

    private @Nullable TemplateHead after(TemplateEvent... events) {
        TemplateHead head = null;
        for (TemplateEvent event : events) {
            head = TemplateFold.apply(head, event, now);
        }
        return head;
    }
}
