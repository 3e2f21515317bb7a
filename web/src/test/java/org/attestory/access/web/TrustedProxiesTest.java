package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class TrustedProxiesTest {

    private static final String PROXY = "10.1.0.4";

    private final TrustedProxies proxies =
            new TrustedProxies(new TrustedProxySettings(List.of("10.1.0.0/16", "2001:db8:ffff::/48", "192.0.2.1")));

    private ServerHttpRequest asSeen(String peer, String... headers) {
        MockServerHttpRequest.BaseBuilder<?> request =
                MockServerHttpRequest.get("http://inside:8080/verify").remoteAddress(at(peer));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return proxies.apply(request.build());
    }

    private static InetSocketAddress at(String address) {
        try {
            return new InetSocketAddress(InetAddress.getByName(address), 5_000);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String addressOf(ServerHttpRequest request) {
        return Objects.requireNonNull(request.getRemoteAddress()).getAddress().getHostAddress();
    }

    @Test
    void sayWhereTheVisitorIs() {
        assertThat(addressOf(asSeen(PROXY, "X-Forwarded-For", "203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(addressOf(asSeen("192.0.2.1", "X-Forwarded-For", "203.0.113.7:4711")))
                .isEqualTo("203.0.113.7");
        assertThat(addressOf(asSeen("2001:db8:ffff::1", "X-Forwarded-For", "[2001:db8:1::5]:443")))
                .isEqualTo("2001:db8:1:0:0:0:0:5");
    }

    @Test
    void areBelievedForWhatTheyAppendedAndNotForWhatTheyWereTold() {
        assertThat(addressOf(asSeen(PROXY, "X-Forwarded-For", "198.51.100.99, 203.0.113.7, 10.1.7.7")))
                .isEqualTo("203.0.113.7");
        assertThat(addressOf(
                        asSeen(PROXY, "X-Forwarded-For", "198.51.100.99", "X-Forwarded-For", "203.0.113.7, 10.1.7.7")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void areNobodyElse() {
        ServerHttpRequest request = asSeen(
                "203.0.113.66",
                "X-Forwarded-For",
                "198.51.100.99",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "evil.example");

        assertThat(addressOf(request)).isEqualTo("203.0.113.66");
        assertThat(request.getURI()).hasScheme("http").hasHost("inside");
        assertThat(request.getHeaders().headerNames()).noneMatch(name -> name.startsWith("X-Forwarded"));
    }

    @Test
    void sayHowTheVisitorReachedThem() {
        ServerHttpRequest request =
                asSeen(PROXY, "X-Forwarded-Proto", "https", "X-Forwarded-Host", "certificates.example.org");

        assertThat(request.getURI()).hasScheme("https").hasHost("certificates.example.org");
        assertThat(addressOf(request)).isEqualTo(PROXY);
    }

    @Test
    void passOnHeadersThatNobodyBelieves() {
        ServerHttpRequest request = asSeen(
                PROXY, "Forwarded", "for=198.51.100.99;proto=https;host=evil.example", "X-Forwarded-Prefix", "/evil");

        assertThat(addressOf(request)).isEqualTo(PROXY);
        assertThat(request.getURI()).hasScheme("http").hasHost("inside").hasPath("/verify");
    }

    @Test
    void countForTheVisitorWhereTheyMakeNoSense() {
        for (String nonsense : List.of("unknown", "_hidden", "", "999.1.1.1", "localhost")) {
            assertThat(addressOf(asSeen(PROXY, "X-Forwarded-For", nonsense))).isEqualTo(PROXY);
        }
    }

    @Test
    void areNamedByAddressesOnly() {
        for (String wrong : List.of("proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "", "10.0.0.0/-1")) {
            assertThatThrownBy(() -> new TrustedProxySettings(List.of(wrong)))
                    .hasMessageStartingWith("attestory.trusted-proxies");
        }
    }
}
