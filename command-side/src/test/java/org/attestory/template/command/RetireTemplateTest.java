package org.attestory.template.command;

import org.attestory.template.api.RetireTemplate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RetireTemplateTest {

    private final FixtureConfiguration<Template> template = TemplateGiven.fixture();

    @Test
    void takesTheTemplateOffTheChoice() {
        template.given(TemplateGiven.drafted(), TemplateGiven.published())
                .when(new RetireTemplate(TemplateGiven.ID))
                .expectEvents(TemplateGiven.retired());
    }

    @Test
    void changesNothingWhenRepeated() {
        template.given(TemplateGiven.drafted(), TemplateGiven.retired())
                .when(new RetireTemplate(TemplateGiven.ID))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
