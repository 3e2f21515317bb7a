package org.attestory.serialization;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.attestory.personal.api.PersonalDataCipher;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in which personal data is only ever written by a cipher. */
public final class SealingSerializer {

    private SealingSerializer() {}

    /** A serializer that hands every personal text to the cipher. */
    public static Jackson3Serializer.Builder with(PersonalDataCipher cipher) {
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
