package org.attestory.template.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.attestory.template.api.Colour;
import org.attestory.template.api.Design;
import org.attestory.template.api.FindTemplates;
import org.attestory.template.api.GetTemplate;
import org.attestory.template.api.GetTemplateImage;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateChanged;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateDrafted;
import org.attestory.template.api.TemplateElement;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateImageAdded;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateRetired;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateSummary;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.api.TemplateView;
import org.attestory.template.api.TemplateView.PublishedVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

class TemplatesIT extends ReadModelTest {

    private final TemplateProjection projection = new TemplateProjection();
    private final TemplateImageProjection imageProjection = new TemplateImageProjection();
    private final TemplateId house = new TemplateId("template-house");
    private final TemplateId fair = new TemplateId("template-fair");
    private final TemplatePicture logo = new TemplatePicture("<svg/>".getBytes(StandardCharsets.UTF_8));
    private final TemplateImageAdded added = new TemplateImageAdded(logo.imageId(), logo);
    private final TemplateContent first = TemplateContent.of(Design.ACADEMIC);
    private final TemplateContent second = withLogo();

    @SuppressWarnings("NullAway.Init")
    private TemplateQueries queries;

    @SuppressWarnings("NullAway.Init")
    private PublishedTemplates published;

    @Override
    protected List<Projection<?>> projections() {
        return List.of(projection, imageProjection);
    }

    @BeforeEach
    void open() {
        Templates templates = new Templates(readModel());
        StoredImages images = new StoredImages(readModel());
        queries = new TemplateQueries(templates, images);
        published = new StoredPublishedTemplates(templates, images);
    }

    @Test
    void showsTheDraftAndEveryVersion() {
        given(
                new TemplateDrafted(house, "House", first),
                new TemplatePublished(house, 1, "House", first),
                added,
                new TemplateChanged(house, "Our house", second));

        TemplateView draft = get(house, 0);
        assertThat(draft).isNotNull();
        assertThat(draft.content()).isEqualTo(second);
        assertThat(draft.title()).isEqualTo("Our house");
        assertThat(draft.version()).isZero();
        assertThat(draft.draftNumber()).isEqualTo(2);
        assertThat(draft.draftWaiting()).isTrue();
        assertThat(draft.versions()).extracting(PublishedVersion::version).containsExactly(1);
        TemplateView one = get(house, 1);
        assertThat(one).isNotNull();
        assertThat(one.content()).isEqualTo(first);
        assertThat(one.title()).isEqualTo("House");
        assertThat(get(house, 2)).isNull();
        assertThat(get(fair, 0)).isNull();
    }

    @Test
    void showsTheLatestVersionWhereThereIsNoDraft() {
        given(
                new TemplateDrafted(house, "House", first),
                new TemplatePublished(house, 1, "House", first),
                added,
                new TemplateChanged(house, "Our house", second),
                new TemplatePublished(house, 2, "Our house", second));

        TemplateView view = get(house, 0);
        assertThat(view).isNotNull();
        assertThat(view.version()).isEqualTo(2);
        assertThat(view.draftWaiting()).isFalse();
        assertThat(view.versions()).extracting(PublishedVersion::version).containsExactly(2, 1);
    }

    @Test
    void listsTemplatesByTitle() {
        given(
                new TemplateDrafted(house, "House", first),
                new TemplateDrafted(fair, "fair", first),
                new TemplatePublished(fair, 1, "fair", first),
                new TemplateRetired(house));

        assertThat(find(false)).extracting(TemplateSummary::title).containsExactly("fair", "House");
        assertThat(find(false))
                .extracting(TemplateSummary::state)
                .containsExactly(TemplateState.PUBLISHED, TemplateState.RETIRED);
        assertThat(find(true)).extracting(TemplateSummary::templateId).containsExactly(fair);
    }

    @Test
    void givesPicturesByTheirNames() {
        given(added);

        assertThat(queries.handle(new GetTemplateImage(logo.imageId())).join().picture())
                .isEqualTo(logo);
        TemplatePicture unknown = new TemplatePicture(new byte[] {1});
        assertThat(queries.handle(new GetTemplateImage(unknown.imageId()))
                        .join()
                        .picture())
                .isNull();
    }

    @Test
    void givesAPublishedVersionWithItsPicturesToThoseWhoDraw() {
        given(
                added,
                new TemplateDrafted(house, "House", second),
                new TemplatePublished(house, 1, "House", second),
                new TemplateChanged(house, "House", first));

        PublishedTemplate found = published(new TemplateVersion(house, 1));
        assertThat(found).isNotNull();
        assertThat(found.content()).isEqualTo(second);
        assertThat(found.images()).containsOnlyKeys(logo.imageId());
        assertThat(published(new TemplateVersion(house, 1))).isSameAs(found);
        assertThat(published(new TemplateVersion(house, 2))).isNull();
    }

    @Test
    void givesNoVersionWithoutItsPicturesAndLooksAgain() {
        given(new TemplateDrafted(house, "House", second), new TemplatePublished(house, 1, "House", second));
        assertThat(published(new TemplateVersion(house, 1))).isNull();

        given(added);

        assertThat(published(new TemplateVersion(house, 1))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheDesignsAsTheyCome(Design design) {
        PublishedTemplate found = published(TemplateVersion.of(design));
        assertThat(found).isNotNull();
        assertThat(found.content()).isEqualTo(TemplateContent.of(design));
        TemplateView view = get(TemplateId.of(design), 0);
        assertThat(view).isNotNull();
        assertThat(view.content()).isEqualTo(TemplateContent.of(design));
        assertThat(get(TemplateId.of(design), 2)).isNull();
    }

    @Test
    void becomesTheSameWhenRebuilt() {
        given(
                added,
                new TemplateDrafted(house, "House", first),
                new TemplatePublished(house, 1, "House", first),
                new TemplateChanged(house, "House", second),
                new TemplateDrafted(fair, "Fair", first),
                new TemplateRetired(fair));
        List<TemplateRow> before = rows();
        rebuild(projection);
        rebuild(imageProjection);

        assertThat(rows()).isEqualTo(before).hasSize(3);
        assertThat(row(StoredImages.TABLE, logo.imageId().value())).contains(added);
    }

    private List<TemplateRow> rows() {
        return readModel()
                .where(Templates.TABLE, "true order by template_row_id")
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private @Nullable TemplateView get(TemplateId id, int version) {
        return queries.handle(new GetTemplate(id, version)).join().template();
    }

    private List<TemplateSummary> find(boolean onlyPublished) {
        return queries.handle(new FindTemplates(onlyPublished)).join().templates();
    }

    private @Nullable PublishedTemplate published(TemplateVersion version) {
        Mono<PublishedTemplate> found = published.find(version);
        return found.blockOptional().orElse(null);
    }

    private TemplateContent withLogo() {
        return new TemplateContent(
                Design.MODERN,
                PageFormat.LETTER_PORTRAIT,
                new Colour("#123456"),
                new Colour("#e07a3f"),
                false,
                true,
                true,
                logo.imageId(),
                Map.of("A. Signer", logo.imageId()),
                List.of(TemplateElement.QR_CODE, TemplateElement.GRADE),
                null,
                null,
                null);
    }
}
