package org.attestory.signing.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The start says which setting is wrong; nothing is signed with a key that nobody chose. */
class SigningConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(SigningConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void namesTheMissingKeystore() {
        application.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith("attestory.signing.keystore is missing"));
    }

    @Test
    void namesTheMissingPassword() {
        application
                .withPropertyValues("attestory.signing.keystore=keys.p12")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("attestory.signing.password is missing"));
    }

    @Test
    void namesAnAuthorityWithoutAddress() {
        application
                .withPropertyValues(
                        "attestory.signing.keystore=keys.p12", "attestory.signing.time-stamp-authority=ftp://tsa")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("attestory.signing.time-stamp-authority must be http://"));
    }

    @Test
    void namesATimeOutOfNothing() {
        application
                .withPropertyValues("attestory.signing.keystore=keys.p12", "attestory.signing.time-stamp-timeout=0s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("attestory.signing.time-stamp-timeout must be longer"));
    }
}
