package org.attestory.program.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramEvent;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRetired;
import org.attestory.program.api.ProgramState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgramFoldTest {

    private final ProgramId id = ProgramId.ofSlug("first-aid");
    private final ProgramDefinition first = ProgramSamples.definition("first-aid", "First aid");
    private final ProgramDefinition second = ProgramSamples.definition("first-aid", "First aid at work");

    @Test
    void beginsAsADraft() {
        assertThat(after(new ProgramDrafted(id, first))).isEqualTo(new ProgramHead(id, ProgramState.DRAFT, 0, first));
    }

    @Test
    void hasNoDraftOnceItIsPublished() {
        assertThat(after(new ProgramDrafted(id, first), new ProgramPublished(id, 1, first)))
                .isEqualTo(new ProgramHead(id, ProgramState.PUBLISHED, 1, null));
    }

    @Test
    void staysPublishedBesideANewDraft() {
        assertThat(after(
                        new ProgramDrafted(id, first),
                        new ProgramPublished(id, 1, first),
                        new ProgramDrafted(id, second)))
                .isEqualTo(new ProgramHead(id, ProgramState.PUBLISHED, 1, second));
    }

    @Test
    void keepsItsLatestVersionWhenRetired() {
        assertThat(after(new ProgramDrafted(id, first), new ProgramPublished(id, 1, first), new ProgramRetired(id)))
                .isEqualTo(new ProgramHead(id, ProgramState.RETIRED, 1, null));
    }

    @Test
    void refusesAHistoryWithoutABeginning() {
        assertThatThrownBy(() -> after(new ProgramRetired(id))).isInstanceOf(IllegalStateException.class);
    }

    private static @Nullable ProgramHead after(ProgramEvent... events) {
        ProgramHead head = null;
        for (ProgramEvent event : events) {
            head = ProgramFold.apply(head, event);
        }
        return head;
    }
}
