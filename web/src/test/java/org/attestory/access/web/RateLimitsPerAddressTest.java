package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attestory.account.api.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class RateLimitsPerAddressTest {

    private static final String HERE = "203.0.113.7";
    private static final String ELSEWHERE = "203.0.113.8";

    private final RateLimits limits = new RateLimits(new RateLimitSettings(10, 10, 10, 5, 2, 8, 100, 1_000, 2));

    private static MockServerHttpRequest from(String address) {
        try {
            return MockServerHttpRequest.get("/verify/x")
                    .remoteAddress(new InetSocketAddress(InetAddress.getByName(address), 40_000))
                    .build();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void verify(String address, int times) {
        for (int i = 0; i < times; i++) {
            limits.verification(from(address));
        }
    }

    private static void assertRefused(ThrowingCallable tried) {
        assertThatThrownBy(tried)
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        refused -> assertThat(Integer.parseInt(
                                        String.valueOf(refused.getHeaders().getFirst("Retry-After"))))
                                .isPositive());
    }

    @Test
    void letABurstPassAndThenNoMore() {
        verify(HERE, 5);

        assertRefused(() -> verify(HERE, 1));
        verify(ELSEWHERE, 1);
    }

    @Test
    void areStricterForCodesThatNobodyHas() {
        verify(HERE, 2);
        limits.missed(from(HERE));
        limits.missed(from(HERE));

        assertRefused(() -> verify(HERE, 1));
        verify(ELSEWHERE, 1);
    }

    @Test
    void holdForTheNodeAsAWhole() {
        verify(HERE, 5);
        verify(ELSEWHERE, 3);

        assertRefused(() -> verify("198.51.100.1", 1));
    }

    @Test
    void takeTheFirstHalfOfAnAddressForOneCustomer() {
        verify("2001:db8:1:2::1", 3);
        verify("2001:db8:1:2:ffff::9", 2);

        assertRefused(() -> verify("2001:db8:1:2::3", 1));
        verify("2001:db8:1:3::1", 1);
    }

    @Test
    void countEveryCodeOfABatchAndLetTheLastOneGoOver() {
        limits.batch(from(HERE), null, 60, false);
        limits.batch(from(HERE), null, 60, false);

        assertRefused(() -> limits.batch(from(HERE), null, 1, false));
        limits.batch(from(ELSEWHERE), null, 1, false);
    }

    @Test
    void countReceiptsTenfold() {
        limits.batch(from(HERE), null, 10, true);

        assertRefused(() -> limits.batch(from(HERE), null, 1, false));
        assertRefused(() -> limits.receipt(from(HERE)));
    }

    @Test
    void countByAccountWhereThereIsAToken() {
        AccountId account = AccountId.random();
        limits.batch(from(HERE), null, 100, false);
        limits.batch(from(HERE), account, 900, false);
        limits.batch(from(ELSEWHERE), account, 200, false);

        assertRefused(() -> limits.batch(from(ELSEWHERE), account, 1, false));
        limits.batch(from(ELSEWHERE), AccountId.random(), 1, false);
    }

    @Test
    void stopTryingOutTokens() {
        limits.token(from(HERE));
        limits.badToken(from(HERE));
        limits.badToken(from(HERE));

        assertRefused(() -> limits.token(from(HERE)));
        limits.token(from(ELSEWHERE));
    }

    @Test
    void refuseSettingsThatLetNobodyIn() {
        assertThatThrownBy(() -> new RateLimitSettings(1, 1, 1, 1, 0, 1, 1, 1, 1))
                .hasMessageContaining("attestory.rate-limits");
    }
}
