package org.attestory.serialization;

import org.attestory.personal.api.PersonalDataInTransit;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What every node needs to exchange messages and to keep positions. */
@Configuration(proxyBeanMethods = false)
class MessageSerializationConfiguration {

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return SealingSerializer.with(new PersonalDataInTransit()).build();
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
}
