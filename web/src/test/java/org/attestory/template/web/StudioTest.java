package org.attestory.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.attestory.document.api.PreviewTemplate;
import org.attestory.kernel.RefusedException;
import org.attestory.pages.PageTest;
import org.attestory.template.api.AddTemplateImage;
import org.attestory.template.api.ChangeTemplate;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.Design;
import org.attestory.template.api.DraftTemplate;
import org.attestory.template.api.FindTemplates;
import org.attestory.template.api.GetTemplate;
import org.attestory.template.api.GetTemplateImage;
import org.attestory.template.api.PublishTemplate;
import org.attestory.template.api.RetireTemplate;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplateRefusal;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateSummary;
import org.attestory.template.api.TemplateView;
import org.attestory.template.api.TemplateView.PublishedVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Base of the studio's tests: one template of one's own, the bundled designs, and a drawer that draws nothing. */
abstract class StudioTest extends PageTest {

    static final TemplateId HOUSE = new TemplateId("template-house");
    static final String EDITOR = "/templates/" + HOUSE;
    static final byte[] DRAWN = png(3, 2);

    private static final Pattern PREVIEW = Pattern.compile("/templates/previews/[0-9a-f-]+/[A-Z_]+");

    final AtomicReference<TemplateView> house = new AtomicReference<>();
    final Map<TemplateImageId, TemplatePicture> pictures = new ConcurrentHashMap<>();

    @BeforeEach
    void oneTemplate() {
        pictures.clear();
        become("House style", TemplateState.DRAFT, 1, 0, TemplateContent.of(Design.ACADEMIC));
        sides.onQuery(
                FindTemplates.class, FindTemplates.Result.class, query -> new FindTemplates.Result(List.of(summary())));
        sides.onQuery(
                GetTemplate.class,
                GetTemplate.Result.class,
                query -> new GetTemplate.Result(find(query.templateId(), query.version())));
        sides.onQuery(
                GetTemplateImage.class,
                GetTemplateImage.Result.class,
                query -> new GetTemplateImage.Result(pictures.get(query.imageId())));
        sides.onQuery(CheckExpertPage.class, CheckExpertPage.Result.class, this::check);
        sides.onQuery(
                PreviewTemplate.class, PreviewTemplate.Result.class, preview -> new PreviewTemplate.Result(DRAWN));
        sides.onCommand(AddTemplateImage.class, command -> pictures.put(command.imageId(), command.picture()));
        sides.onCommand(DraftTemplate.class, command -> {
            house.set(view(command.templateId(), command.title(), TemplateState.DRAFT, 1, 0, command.content()));
            return null;
        });
        sides.onCommand(ChangeTemplate.class, command -> {
            TemplateView now = house.get();
            if (command.seenDraft() != now.draftNumber()) {
                throw new RefusedException(TemplateRefusal.CHANGED_MEANWHILE);
            }
            return become(command.title(), now.state(), now.draftNumber() + 1, 0, command.content());
        });
        sides.onCommand(PublishTemplate.class, command -> {
            TemplateView now = house.get();
            return become(now.title(), TemplateState.PUBLISHED, now.draftNumber(), 1, now.content());
        });
        sides.onCommand(RetireTemplate.class, command -> {
            TemplateView now = house.get();
            return become(now.title(), TemplateState.RETIRED, now.draftNumber(), now.version(), now.content());
        });
    }

    /** What is wrong with a page; nothing, unless a test says so. */
    CheckExpertPage.Result check(CheckExpertPage query) {
        return new CheckExpertPage.Result(List.of());
    }

    @Nullable
    Object become(String title, TemplateState state, int draft, int version, TemplateContent content) {
        house.set(view(HOUSE, title, state, draft, version, content));
        return null;
    }

    @SuppressWarnings("unchecked")
    <C> C sent(Class<C> type) {
        List<Object> commands =
                sides.sent().stream().map(each -> each.command()).toList();
        assertThat(commands).hasAtLeastOneElementOfType(type);
        return (C) commands.stream().filter(type::isInstance).toList().getLast();
    }

    static String firstPreview(String page) {
        Matcher found = PREVIEW.matcher(page);
        assertThat(found.find()).as("a preview in the page").isTrue();
        return found.group();
    }

    static byte[] png(int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            image.setRGB(1, 1, 0xff123456);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable TemplateView find(TemplateId id, int version) {
        TemplateView now = house.get();
        if (id.equals(now.templateId())) {
            return version > now.latestVersion() ? null : now;
        }
        return Arrays.stream(Design.values())
                .filter(design -> id.equals(TemplateId.of(design)) && version <= 1)
                .findFirst()
                .map(design -> view(id, design.key(), TemplateState.PUBLISHED, 0, 1, TemplateContent.of(design)))
                .orElse(null);
    }

    private TemplateSummary summary() {
        TemplateView now = house.get();
        return new TemplateSummary(
                now.templateId(),
                now.title(),
                now.state(),
                now.latestVersion(),
                now.draftWaiting(),
                now.content().design(),
                Instant.EPOCH);
    }

    private static TemplateView view(
            TemplateId id, String title, TemplateState state, int draft, int version, TemplateContent content) {
        List<PublishedVersion> versions = version == 0
                ? List.of()
                : List.of(new PublishedVersion(version, title, Instant.parse("2026-11-20T08:00:00Z")));
        return new TemplateView(id, title, state, draft, version == 0, version, content, versions);
    }
}
