package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.mock.http.server.reactive.MockServerHttpRequest.get;
import static org.springframework.mock.http.server.reactive.MockServerHttpRequest.head;
import static org.springframework.mock.http.server.reactive.MockServerHttpRequest.post;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest.BaseBuilder;

class PlainVisitTest {

    private static final String ADDRESS = "https://example.org/verify/7K3M7K3M7K3M7K3M7K3M";
    private static final String PAGES = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    static Stream<BaseBuilder<?>> plain() {
        return Stream.of(
                get(ADDRESS).header("Accept", PAGES),
                get(ADDRESS).header("Accept", "text/html"),
                get(ADDRESS).header("Accept", PAGES).header("Accept-Language", "fr"),
                get(ADDRESS)
                        .header("Accept", PAGES)
                        .cookie(new HttpCookie("preferences", "dark"), new HttpCookie("csrf", "token")));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void isWhatABrowserAsksForByItself(BaseBuilder<?> request) {
        assertThat(PlainVisit.is(built(request))).isTrue();
        assertThat(PlainVisit.code(built(request))).isEqualTo("7K3M7K3M7K3M7K3M7K3M");
    }

    static Stream<BaseBuilder<?>> unusual() {
        return Stream.of(
                head(ADDRESS).header("Accept", PAGES),
                post(ADDRESS).header("Accept", PAGES),
                get(ADDRESS),
                get(ADDRESS).header("Accept", PAGES).header("HX-Request", "true"),
                get(ADDRESS).header("Accept", PAGES).header("Content-Type", "application/json"),
                get(ADDRESS).header("Accept", PAGES).header("Range", "bytes=0-9"),
                get(ADDRESS).header("Accept", PAGES).cookie(new HttpCookie("SESSION", "")));
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void isNothingElse(BaseBuilder<?> request) {
        assertThat(PlainVisit.is(built(request))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/json", "text/html;q=0.5,application/json", "text/htmlx", "image/png", ""})
    void isNotWithAnotherWish(String accepted) {
        assertThat(PlainVisit.is(get(ADDRESS).header("Accept", accepted).build()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/verify/7K3M7K3M7K3M7K3M7K3M?at=2026-01-01T00:00:00Z",
                "https://example.org/verify/7K3M7K3M7K3M7K3M7K3M?on=2026-01-01",
                "https://example.org/verify/7K3M-7K3M-7K3M-7K3M-7K3M",
                "https://example.org/verify/7K3M7K3M7K3M7K3M7K3M/receipt.jwt",
                "https://example.org/certificates/7K3M7K3M7K3M7K",
                "https://example.org/verify/"
            })
    void isNotToAnotherAddress(String address) {
        assertThat(PlainVisit.is(get(address).header("Accept", PAGES).build())).isFalse();
    }

    private static MockServerHttpRequest built(BaseBuilder<?> request) {
        return request instanceof MockServerHttpRequest.BodyBuilder body
                ? body.build()
                : ((MockServerHttpRequest.BaseBuilder<?>) request).build();
    }
}
