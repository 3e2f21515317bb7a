package org.attestory.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.attestory.personal.api.PersonalDataCipher;
import org.attestory.personal.api.PersonalDataInTransit;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

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
        return new EventSerializer(sealing(cipher), types);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return sealing(new PersonalDataInTransit()).build();
    }

    /** For tokens. A token kept during a replay names its own class, which must be allowed to be read again. */
    @Bean
    @Primary
    Serializer generalSerializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("org.attestory.")
                                .build()))
                .build();
    }

    static Jackson3Serializer.Builder sealing(PersonalDataCipher cipher) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> tolerant(json)
                        .defaultAttributes(
                                ContextAttributes.getEmpty().withSharedAttribute(PersonalDataCipher.class, cipher)));
    }

    /** Written in the order of the record, without what is absent; read with whatever else a newer version wrote. */
    private static JsonMapper.Builder tolerant(JsonMapper.Builder json) {
        return json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }
}
