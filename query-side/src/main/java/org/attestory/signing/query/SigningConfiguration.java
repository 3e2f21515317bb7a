package org.attestory.signing.query;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the institution's keys. */
@Configuration
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {

    @Bean
    InstitutionKeys institutionKeys(SigningSettings settings) {
        return KeystoreReader.read(settings);
    }
}
