package org.attestory.signing.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the institution's keys and what signs with them. */
@Configuration
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {

    @Bean
    InstitutionKeys institutionKeys(SigningSettings settings) {
        return KeystoreReader.read(settings);
    }

    @Bean
    @ConditionalOnProperty(SigningSettings.AUTHORITY)
    TimeStampAuthority timeStampAuthority(SigningSettings settings, MeterRegistry meters, Clock clock) {
        return new TimeStampAuthority(
                Objects.requireNonNull(settings.timeStampAuthority()), settings.timeStampTimeout(), meters, clock);
    }

    @Bean
    DocumentSignatures documentSignatures(
            InstitutionKeys keys, ObjectProvider<TimeStamps> timeStamps, MeterRegistry meters, Clock clock) {
        return new DocumentSignatures(keys, timeStamps.getIfAvailable(), meters, clock);
    }
}
