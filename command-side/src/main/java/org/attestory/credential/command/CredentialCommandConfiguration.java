package org.attestory.credential.command;

import java.security.SecureRandom;
import org.attestory.eventstore.PolicyProcessors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the policy of this capability follows the events. */
@Configuration(proxyBeanMethods = false)
class CredentialCommandConfiguration {

    /** One transaction stores the token for that many events; each credential is prepared in one of its own. */
    private static final int BATCH = 8;

    @Bean
    WhenCertificateIssuedThenPrepareCredentialPolicy prepareCredentialPolicy(CommandGateway commands) {
        return new WhenCertificateIssuedThenPrepareCredentialPolicy(commands, new SecureRandom());
    }

    /** Certificates issued before there were credentials get theirs too. */
    @Bean
    ConfigurerModule prepareCredentialProcessor(PolicyProcessors processors) {
        return processors.follow(WhenCertificateIssuedThenPrepareCredentialPolicy.GROUP, BATCH);
    }
}
