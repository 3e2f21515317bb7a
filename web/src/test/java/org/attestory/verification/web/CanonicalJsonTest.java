package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    private final JsonMapper mapper = JsonMapper.builder().build();

    private String canonical(String json) {
        return CanonicalJson.of(mapper.readTree(json));
    }

    /** The order of RFC 8785, section 3.2.3. */
    @Test
    void ordersMembersByTheirNamesAsUtf16() {
        assertThat(canonical("""
                        {"\\u20ac": "a", "\\r": "b", "\\ufb33": "c", "1": "d", "\\ud83d\\ude00": "e", "\\u0080": "f", "\\u00f6": "g"}
                        """))
                .isEqualTo("{\"\\r\":\"b\",\"1\":\"d\",\"\u0080\":\"f\",\"\u00f6\":\"g\",\"\u20ac\":\"a\","
                        + "\"\ud83d\ude00\":\"e\",\"\ufb33\":\"c\"}");
    }

    @Test
    void writesTextsNumbersAndTheRestInOneWay() {
        assertThat(canonical(
                        " { \"b\" : [ 1 , -20 , true , null , { } , [ ] ] , \"a\" : \"\\u000F\\\"\\\\\\/\\b\\n\" } "))
                .isEqualTo("{\"a\":\"\\u000f\\\"\\\\/\\b\\n\",\"b\":[1,-20,true,null,{},[]]}");
    }

    @Test
    void hasADigest() {
        assertThat(CanonicalJson.digest(mapper.readTree("{}")))
                .isEqualTo("sha-256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void refusesFractionsRatherThanWriteThemWrongly() {
        assertThatThrownBy(() -> canonical("[1.5]")).isInstanceOf(RuntimeException.class);
    }
}
