package org.attestory.issuance.command;

import java.security.SecureRandom;
import java.time.Clock;
import org.attestory.eventstore.PolicyProcessors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the policy of this capability follows the events. */
@Configuration(proxyBeanMethods = false)
class IssuanceCommandConfiguration {

    /** One transaction stores the token for that many events; each certificate is stored in one of its own. */
    private static final int BATCH = 8;

    @Bean
    WhenProgramCompletedThenIssueCertificatePolicy issueCertificatePolicy(
            CommandGateway commands, RefusedIssues refused, Clock clock) {
        return new WhenProgramCompletedThenIssueCertificatePolicy(commands, refused, clock, new SecureRandom());
    }

    /** Completions that were stored before this processor first started count as well; one seen twice does no harm. */
    @Bean
    ConfigurerModule issueCertificateProcessor(PolicyProcessors processors) {
        return processors.follow(WhenProgramCompletedThenIssueCertificatePolicy.GROUP, BATCH);
    }
}
