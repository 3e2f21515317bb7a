package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.attestory.CommandSideTest;
import org.attestory.kernel.RunningProcess;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@CommandSideTest
class TokenStoreIT {

    @Autowired
    TokenStore tokens;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

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

    @Test
    void letsAPolicyGoOnAtOnceAfterACrash() {
        RunningProcess here = RunningProcess.thisProcess();
        RunningProcess crashed = new RunningProcess(here.machine(), here.process(), Instant.EPOCH);
        RunningProcess elsewhere = new RunningProcess("elsewhere", 1, Instant.EPOCH);
        claim("crashed", crashed);
        claim("elsewhere", elsewhere);

        assertThat(availableOf("crashed")).hasSize(1);
        assertThat(availableOf("elsewhere")).isEmpty();
    }

    @Test
    void claimsInTheNameOfThisProcess() {
        transaction.executeWithoutResult(status -> tokens.initializeTokenSegments("claimed", 1));
        transaction.executeWithoutResult(status -> tokens.fetchToken("claimed", 0));

        assertThat(ownerOf("claimed")).isEqualTo(RunningProcess.thisProcess().toString());
    }

    private void claim(String policy, RunningProcess owner) {
        database.update(
                "insert into token_entry (processor_name, segment, owner, time_stamp) values (?, 0, ?, ?)",
                policy,
                owner.toString(),
                DateTimeUtils.formatInstant(Instant.now().plus(Duration.ofDays(1))));
    }

    private List<Segment> availableOf(String policy) {
        return Objects.requireNonNull(transaction.execute(status -> tokens.fetchAvailableSegments(policy)));
    }

    private @Nullable String ownerOf(String policy) {
        return database.queryForObject("select owner from token_entry where processor_name = ?", String.class, policy);
    }
}
