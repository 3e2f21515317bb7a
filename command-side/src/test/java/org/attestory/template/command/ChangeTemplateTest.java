package org.attestory.template.command;

import static org.attestory.access.command.Acting.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attestory.template.api.ChangeTemplate;
import org.attestory.template.api.Colour;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplateRefusal;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChangeTemplateTest {

    private final FixtureConfiguration<Template> template = TemplateGiven.fixture();

    @Test
    void writesTheDraftAnew() {
        template.given(TemplateGiven.drafted(), TemplateGiven.published())
                .when(change(1, TemplateGiven.second()))
                .expectEvents(TemplateGiven.changed());
    }

    @Test
    void changesNothingIfTheDraftIsTheSame() {
        template.given(TemplateGiven.drafted(), TemplateGiven.changed())
                .when(change(1, TemplateGiven.second()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToOverwriteWhatTheAuthorNeverSaw() {
        template.given(TemplateGiven.drafted(), TemplateGiven.changed())
                .when(change(1, TemplateGiven.FIRST))
                .expectExceptionDetails(refusal(TemplateRefusal.CHANGED_MEANWHILE));
    }

    @Test
    void refusesAPrimaryColorThatCannotBeReadOnPaper() {
        TemplateContent pale = TemplateGiven.content(new Colour("#777777"), List.of(), TemplateGiven.LOGO.imageId());

        template.given(TemplateGiven.drafted())
                .when(change(1, pale))
                .expectExceptionDetails(refusal(TemplateRefusal.PRIMARY_TOO_LIGHT));
    }

    @Test
    void refusesAnElementTwice() {
        TemplateContent twice = TemplateGiven.content(
                new Colour("#000000"),
                List.of(TemplateElement.GRADE, TemplateElement.GRADE),
                TemplateGiven.LOGO.imageId());

        template.given(TemplateGiven.drafted())
                .when(change(1, twice))
                .expectExceptionDetails(refusal(TemplateRefusal.ELEMENT_TWICE));
    }

    @Test
    void refusesAPictureThatNobodyAdded() {
        TemplateImageId unknown = TemplateImageId.of("unknown".getBytes(StandardCharsets.UTF_8));

        template.given(TemplateGiven.drafted())
                .when(change(1, TemplateGiven.content(new Colour("#000000"), List.of(), unknown)))
                .expectExceptionDetails(refusal(TemplateRefusal.UNKNOWN_IMAGE));
    }

    @Test
    void refusesOnceRetired() {
        template.given(TemplateGiven.drafted(), TemplateGiven.retired())
                .when(change(1, TemplateGiven.second()))
                .expectExceptionDetails(refusal(TemplateRefusal.RETIRED));
    }

    private static ChangeTemplate change(int seen, TemplateContent content) {
        return new ChangeTemplate(TemplateGiven.ID, seen, TemplateGiven.TITLE, content);
    }
}
