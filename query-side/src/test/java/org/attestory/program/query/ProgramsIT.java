package org.attestory.program.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.FindPrograms;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRetired;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramsIT extends ReadModelTest {

    private final ProgramProjection projection = new ProgramProjection();
    private final ProgramId aid = ProgramId.ofSlug("first-aid");
    private final ProgramId boats = ProgramId.ofSlug("boats");
    private final ProgramDefinition one = ProgramSamples.definition("first-aid", "First aid");
    private final ProgramDefinition two = ProgramSamples.definition("first-aid", "First aid at work");
    private final ProgramDefinition draft = ProgramSamples.definition("first-aid", "First aid at sea");
    private final ProgramDefinition boating = ProgramSamples.definition("boats", "Boats");
    private @Nullable ProgramQueries queries;

    @Override
    protected List<Projection<?>> projections() {
        return List.of(projection);
    }

    @BeforeEach
    void open() {
        queries = new ProgramQueries(new Programs(readModel()), news());
    }

    @AfterEach
    void close() {
        queries().destroy();
    }

    @Test
    void showsEveryVersionTheLatestOneAndTheDraft() {
        given(
                new ProgramDrafted(aid, one),
                new ProgramPublished(aid, 1, one),
                new ProgramDrafted(aid, two),
                new ProgramPublished(aid, 2, two),
                new ProgramDrafted(aid, draft));

        assertThat(get(aid, 1)).isEqualTo(new ProgramView(aid, ProgramState.PUBLISHED, 1, true, one));
        assertThat(get(aid, 2)).isEqualTo(new ProgramView(aid, ProgramState.PUBLISHED, 2, true, two));
        assertThat(get(aid, 0)).isEqualTo(get(aid, 2));
        assertThat(get(aid, -1)).isEqualTo(new ProgramView(aid, ProgramState.PUBLISHED, 0, true, draft));
        assertThat(get(aid, 3)).isNull();
        assertThat(get(boats, 0)).isNull();
    }

    @Test
    void showsTheLatestVersionWhereThereIsNoDraft() {
        given(new ProgramDrafted(aid, one), new ProgramPublished(aid, 1, one));

        assertThat(get(aid, -1)).isEqualTo(new ProgramView(aid, ProgramState.PUBLISHED, 1, false, one));
    }

    @Test
    void showsADraftThatWasNeverPublishedToThoseWhoAskForDrafts() {
        given(new ProgramDrafted(aid, one));

        assertThat(get(aid, 0)).isNull();
        assertThat(get(aid, -1)).isEqualTo(new ProgramView(aid, ProgramState.DRAFT, 0, true, one));
    }

    @Test
    void listsWhatIsOfferedInOrderOfSlugs() {
        given(
                new ProgramDrafted(aid, one),
                new ProgramPublished(aid, 1, one),
                new ProgramDrafted(aid, draft),
                new ProgramDrafted(boats, boating),
                new ProgramPublished(boats, 1, boating),
                new ProgramDrafted(ProgramId.ofSlug("unpublished"), draft));

        assertThat(find(true)).extracting(ProgramView::programId).containsExactly(boats, aid);
        assertThat(find(true)).extracting(ProgramView::version).containsExactly(1, 1);
        assertThat(find(false)).hasSize(3).extracting(ProgramView::version).containsExactly(1, 1, 0);
    }

    @Test
    void followsEveryChangeThoughAnswersAreKept() {
        given(new ProgramDrafted(aid, one), new ProgramPublished(aid, 1, one));
        assertThat(find(true)).hasSize(1);
        assertThat(get(aid, 0)).isNotNull();

        given(new ProgramRetired(aid));

        await().untilAsserted(() -> assertThat(find(true)).isEmpty());
        await().untilAsserted(() ->
                assertThat(get(aid, 0)).isEqualTo(new ProgramView(aid, ProgramState.RETIRED, 1, false, one)));
    }

    @Test
    void keepsTheOrderOfLanguagesSinceTheFirstIsTheFallback() {
        Map<String, String> title = new LinkedHashMap<>();
        title.put("fr", "Secourisme");
        title.put("en", "First aid");
        given(new ProgramDrafted(aid, ProgramSamples.definition("first-aid", new LocalizedText(title))));

        ProgramView view = get(aid, -1);
        assertThat(view).isNotNull();
        assertThat(view.definition().title().in("de")).isEqualTo("Secourisme");
    }

    @Test
    void becomesTheSameWhenRebuilt() {
        given(
                new ProgramDrafted(aid, one),
                new ProgramPublished(aid, 1, one),
                new ProgramDrafted(aid, draft),
                new ProgramDrafted(boats, boating),
                new ProgramPublished(boats, 1, boating),
                new ProgramRetired(boats));
        List<ProgramRow> before = rows();
        rebuild(projection);

        assertThat(rows()).isEqualTo(before).hasSize(4);
    }

    private List<ProgramRow> rows() {
        return readModel()
                .where(Programs.TABLE, "true order by program_row_id")
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private ProgramQueries queries() {
        assertThat(queries).isNotNull();
        return queries;
    }

    private @Nullable ProgramView get(ProgramId id, int version) {
        return queries().handle(new GetProgram(id, version)).join().program();
    }

    private List<ProgramView> find(boolean onlyOffered) {
        return queries().handle(new FindPrograms(onlyOffered)).join().programs();
    }
}
