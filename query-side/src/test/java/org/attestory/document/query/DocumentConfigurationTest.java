package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.attestory.signing.query.DocumentSignatures;
import org.attestory.signing.query.ThrowawaySignatures;
import org.attestory.template.query.PublishedTemplates;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Documents are ready when the application is, or the start says which setting is wrong. */
class DocumentConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(DocumentConfiguration.class)
            .withBean(PublishedTemplates.class, () -> Specimens.TEMPLATES)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(DocumentSignatures.class, () -> ThrowawaySignatures.WITHOUT_TIME);

    @Test
    void wiresTheDrawingOfDocuments() {
        application
                .withPropertyValues("attestory.public-url=https://certificates.example.org")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Documents.class)
                        .hasSingleBean(GlyphCoverage.class));
    }

    @Test
    void namesTheMissingSetting() {
        application.run(
                context -> assertThat(context).getFailure().rootCause().hasMessageContaining("attestory.public-url"));
    }

    @Test
    void namesTheWrongSetting() {
        application
                .withPropertyValues("attestory.public-url=certificates.example.org")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("attestory.public-url"));
    }
}
