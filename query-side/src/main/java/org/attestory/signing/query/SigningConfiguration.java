package org.attestory.signing.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the institution's keys, what signs with them, and what watches them. */
@Configuration
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {

    private final MeterRegistry meters;
    private final Clock clock;

    SigningConfiguration(ObjectProvider<MeterRegistry> meters, Clock clock) {
        this.meters = meters.getIfAvailable(() -> Metrics.globalRegistry);
        this.clock = clock;
    }

    @Bean
    InstitutionKeys institutionKeys(SigningSettings settings) {
        return KeystoreReader.read(settings);
    }

    @Bean
    @ConditionalOnProperty(SigningSettings.AUTHORITY)
    TimeStampAuthority timeStampAuthority(SigningSettings settings) {
        return new TimeStampAuthority(
                Objects.requireNonNull(settings.timeStampAuthority()), settings.timeStampTimeout(), meters, clock);
    }

    @Bean
    TrustedTimes trustedTimes(SigningSettings settings) {
        Path authorities = settings.trustedTimeStamps();
        return authorities == null ? new TrustedTimes(List.of()) : TrustedTimes.in(authorities);
    }

    @Bean
    DocumentSignatures documentSignatures(InstitutionKeys keys, ObjectProvider<TimeStamps> timeStamps) {
        return new DocumentSignatures(keys, timeStamps.getIfAvailable(), meters, clock);
    }

    @Bean
    KeyRegister keyRegister(InstitutionKeys keys) {
        return new KeyRegister(keys, clock);
    }

    @Bean(name = "signingKeysHealthIndicator", initMethod = "start", destroyMethod = "stop")
    ExpiryWatch expiryWatch(KeyRegister register) {
        return new ExpiryWatch(register, meters, clock);
    }
}
