package org.attestory.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class MessageSerializationTest {

    @Test
    void readsTheTokenOfAReplayAgain() {
        Serializer general = new MessageSerializationConfiguration().generalSerializer();
        TrackingToken replay = ReplayToken.createReplayToken(
                GapAwareTrackingToken.newInstance(9, List.of(7L)), GapAwareTrackingToken.newInstance(3, List.of()));

        assertThat(general.<byte[], Object>deserialize(general.serialize(replay, byte[].class)))
                .isEqualTo(replay);
    }
}
