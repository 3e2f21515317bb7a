package org.attestory.template.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.template.api.Design;
import org.attestory.template.api.DraftTemplate;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateDrafted;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateRefusal;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DraftTemplateTest {

    private final FixtureConfiguration<Template> template = TemplateGiven.fixture();

    @Test
    void beginsWithADesign() {
        template.givenNoPriorActivity()
                .when(new DraftTemplate(TemplateGiven.ID, TemplateGiven.TITLE, TemplateGiven.FIRST))
                .expectEvents(TemplateGiven.drafted());
    }

    @Test
    void beginsWithADuplicate() {
        template.givenNoPriorActivity()
                .when(new DraftTemplate(TemplateGiven.ID, "A copy", TemplateGiven.second()))
                .expectEvents(new TemplateDrafted(TemplateGiven.ID, "A copy", TemplateGiven.second()));
    }

    @Test
    void changesNothingWhenRepeated() {
        template.given(TemplateGiven.drafted())
                .when(new DraftTemplate(TemplateGiven.ID, TemplateGiven.TITLE, TemplateGiven.FIRST))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnotherTemplateOfTheSameName() {
        template.given(TemplateGiven.drafted())
                .when(new DraftTemplate(TemplateGiven.ID, "Another", TemplateGiven.FIRST))
                .expectExceptionDetails(refusal(TemplateRefusal.EXISTS));
    }

    @Test
    void refusesToChangeWhatComesWithTheProduct() {
        template.givenNoPriorActivity()
                .when(new DraftTemplate(TemplateId.of(Design.MODERN), "Mine", TemplateContent.of(Design.CLASSICAL)))
                .expectExceptionDetails(refusal(TemplateRefusal.BUNDLED));
    }

    @Test
    void refusesWhatIsWrong() {
        template.givenNoPriorActivity()
                .when(new DraftTemplate(TemplateGiven.ID, " ", TemplateGiven.FIRST))
                .expectExceptionDetails(refusal(TemplateRefusal.TITLE_IMPOSSIBLE));
    }
}
