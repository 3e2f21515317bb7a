package org.attestory.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Makes the signed-in person an argument of controller methods. */
@Configuration(proxyBeanMethods = false)
class AccessWebConfiguration implements WebFluxConfigurer {

    private final SignedInArguments arguments;

    AccessWebConfiguration(SignedInArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(arguments);
    }
}
