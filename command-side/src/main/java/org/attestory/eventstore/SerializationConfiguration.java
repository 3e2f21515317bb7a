package org.attestory.eventstore;

import org.attestory.personal.api.PersonalDataCipher;
import org.attestory.serialization.SealingSerializer;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events, messages and tokens become JSON. */
@Configuration(proxyBeanMethods = false)
class SerializationConfiguration {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.scan();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventTypes types, PersonalDataCipher cipher) {
        return new EventSerializer(SealingSerializer.with(cipher), types);
    }
}
