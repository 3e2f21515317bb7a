package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestory.CommandSideTest;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CommandSideTest
class TokenStoreIT {

    @Autowired
    TokenStore tokens;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsThePositionOfAPolicyThroughAReplay() {
        TrackingToken here = GapAwareTrackingToken.newInstance(9, List.of(7L));
        TrackingToken replaying =
                ReplayToken.createReplayToken(here, GapAwareTrackingToken.newInstance(3, List.of()), "rebuilt");

        transaction.executeWithoutResult(status -> tokens.initializeTokenSegments("policy", 1, here));
        assertThat(transaction.<TrackingToken>execute(status -> tokens.fetchToken("policy", 0)))
                .isEqualTo(here);
        transaction.executeWithoutResult(status -> tokens.storeToken(replaying, "policy", 0));

        assertThat(transaction.<TrackingToken>execute(status -> tokens.fetchToken("policy", 0)))
                .isEqualTo(replaying);
    }
}
