package org.attestory.template.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.template.api.PublishTemplate;
import org.attestory.template.api.TemplateChanged;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateRefusal;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PublishTemplateTest {

    private final FixtureConfiguration<Template> template = TemplateGiven.fixture();

    @Test
    void freezesTheDraftAsVersionOne() {
        template.given(TemplateGiven.drafted())
                .when(new PublishTemplate(TemplateGiven.ID))
                .expectEvents(TemplateGiven.published());
    }

    @Test
    void freezesANewDraftAsTheNextVersion() {
        template.given(TemplateGiven.drafted(), TemplateGiven.published(), TemplateGiven.changed())
                .when(new PublishTemplate(TemplateGiven.ID))
                .expectEvents(new TemplatePublished(TemplateGiven.ID, 2, TemplateGiven.TITLE, TemplateGiven.second()));
    }

    @Test
    void refusesIfNothingIsNew() {
        template.given(TemplateGiven.drafted(), TemplateGiven.published())
                .when(new PublishTemplate(TemplateGiven.ID))
                .expectExceptionDetails(refusal(TemplateRefusal.NOTHING_NEW));
    }

    @Test
    void refusesIfTheDraftWentBackToWhatIsPublished() {
        TemplateChanged back = new TemplateChanged(TemplateGiven.ID, TemplateGiven.TITLE, TemplateGiven.FIRST);

        template.given(TemplateGiven.drafted(), TemplateGiven.published(), TemplateGiven.changed(), back)
                .when(new PublishTemplate(TemplateGiven.ID))
                .expectExceptionDetails(refusal(TemplateRefusal.NOTHING_NEW));
    }

    @Test
    void refusesOnceRetired() {
        template.given(TemplateGiven.drafted(), TemplateGiven.retired())
                .when(new PublishTemplate(TemplateGiven.ID))
                .expectExceptionDetails(refusal(TemplateRefusal.RETIRED));
    }

    @Test
    void failsForAnUnknownTemplate() {
        template.givenNoPriorActivity()
                .when(new PublishTemplate(TemplateGiven.ID))
                .expectException(AggregateNotFoundException.class);
    }
}
