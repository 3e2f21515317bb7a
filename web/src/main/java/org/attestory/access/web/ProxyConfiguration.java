package org.attestory.access.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/** Wires whose word is taken for where a request came from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrustedProxySettings.class)
class ProxyConfiguration {

    private static final String BELIEVES_EVERYBODY = "server.forward-headers-strategy";

    /** The framework finds it by this name. */
    @Bean
    ForwardedHeaderTransformer forwardedHeaderTransformer(TrustedProxySettings settings, Environment environment) {
        if (!"none".equalsIgnoreCase(environment.getProperty(BELIEVES_EVERYBODY, "none"))) {
            throw new IllegalArgumentException(
                    "attestory.trusted-proxies names whose word is taken for where requests come from; leave "
                            + BELIEVES_EVERYBODY + " out, which takes everybody's");
        }
        return new TrustedProxies(settings);
    }
}
