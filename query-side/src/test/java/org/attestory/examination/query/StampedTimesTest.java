package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestory.signing.query.StampedDocuments;
import org.attestory.signing.query.ThrowawayAuthority;
import org.attestory.signing.query.ThrowawayKeys;
import org.attestory.signing.query.TrustedTimes;
import org.attestory.verification.api.Check.Result;
import org.junit.jupiter.api.Test;

/** What the time in a time stamp is worth depends on who is believed here. */
class StampedTimesTest {

    private static final ThrowawayAuthority AUTHORITY = new ThrowawayAuthority();
    private static final byte[] STAMPED = StampedDocuments.by(AUTHORITY);

    @Test
    void areProvenByAnAuthorityThatIsTrusted() {
        SignatureFinding finding = examined(StampedDocuments.trusting(AUTHORITY));

        assertThat(finding.timeStamp()).isEqualTo(Result.PASSED);
        assertThat(finding.timeProven()).isEqualTo(Result.PASSED);
        assertThat(finding.stampedAt())
                .isBetween(
                        Instant.now().minus(Duration.ofHours(1)), Instant.now().plus(Duration.ofHours(1)));
    }

    @Test
    void areOnlySaidByAnAuthorityOfSomebodyElse() {
        SignatureFinding finding = examined(StampedDocuments.trusting(new ThrowawayAuthority()));

        assertThat(finding.timeStamp()).isEqualTo(Result.PASSED);
        assertThat(finding.timeProven()).isEqualTo(Result.FAILED);
        assertThat(finding.stampedAt()).isNotNull();
    }

    @Test
    void areNotJudgedWhereNobodyIsTrusted() {
        SignatureFinding finding = examined(new TrustedTimes(List.of()));

        assertThat(finding.timeProven()).isEqualTo(Result.NOT_RUN);
        assertThat(finding.stampedAt()).isNotNull();
        assertThat(finding.vouchesForAll()).isTrue();
    }

    private static SignatureFinding examined(TrustedTimes trusted) {
        return new SignatureExaminer(ThrowawayKeys.KEYS, trusted).examine(STAMPED, new Allowance());
    }
}
