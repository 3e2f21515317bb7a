package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.mock.http.server.reactive.MockServerHttpRequest.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestory.access.web.CsrfCookie;
import org.attestory.appearance.web.PublicAddress;
import org.attestory.kernel.RefusedException;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationRefusal;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;

class VerdictShortcutTest extends PageTest {

    private static final String CODE = LearnerFixtures.CODE.value();
    private static final String TOKEN = "the-token-of-the-first-visitor";
    private static final String MINE = "mine-mine-mine-mine-mine-mine-mine-mine-min";
    private static final Pattern NAMED = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\">");

    @Autowired
    private VerdictsForPeople verdicts;

    @Autowired
    private CsrfCookie tokens;

    private final List<VerifyCertificate> asked = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private Verification verdict = LearnerFixtures.verification(CODE, VerificationStatus.VALID);
    private String agent = "Mozilla/5.0 (X11; Linux x86_64)";
    private HttpStatus status = HttpStatus.OK;
    private HttpHandler platform = (request, response) -> Mono.empty();

    @BeforeEach
    void answer() {
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            asked.add(query);
            return verdict;
        });
        platform = platform();
    }

    @Test
    void sendsAPageThatWasMadeForAnEqualVerdictWithTheTokenOfWhoeverComes() {
        MockServerHttpResponse first = visit(visitor -> {});
        verdict = LearnerFixtures.verification(CODE, VerificationStatus.VALID);
        MockServerHttpResponse second = visit(visitor -> {});
        MockServerHttpResponse third = visit(visitor -> {});

        assertThat(made).hasValue(1);
        assertThat(asked).hasSize(3).allMatch(VerifyCertificate::counted);
        assertThat(body(second)).doesNotContain(TOKEN);
        assertThat(body(second).replace(tokenIn(second), TOKEN)).isEqualTo(body(first));
        assertThat(tokenIn(third)).isNotEqualTo(tokenIn(second));
        assertThat(cookie(third)).isNotEqualTo(cookie(second));
        assertThat(unmasked(tokenIn(second), cookie(second))).isEqualTo(cookie(second));
    }

    @Test
    void leavesTheTokenToWhoeverHasOneAndMasksItAnewEachTime() {
        visit(visitor -> {});
        MockServerHttpResponse second = visit(visitor -> visitor.cookie(new HttpCookie("csrf", MINE)));
        MockServerHttpResponse third = visit(visitor -> visitor.cookie(new HttpCookie("csrf", MINE)));

        assertThat(made).hasValue(1);
        assertThat(second.getCookies()).isEmpty();
        assertThat(tokenIn(third)).isNotEqualTo(tokenIn(second));
        assertThat(unmasked(tokenIn(third), MINE)).isEqualTo(MINE);
    }

    @Test
    void handsNoTokenOnThatALinkMightHavePlanted() {
        visit(visitor -> {});

        assertThat(body(visit(visitor -> visitor.cookie(new HttpCookie("csrf", "\"><script>")))))
                .doesNotContain("<script>");
    }

    /** Masked, a token of one or two letters may be a word of the page, which would then be cut out of the kept copy. */
    @Test
    void givesAProperTokenToWhoeverMadeUpOne() {
        visit(visitor -> {});
        MockServerHttpResponse answer = visit(visitor -> visitor.cookie(new HttpCookie("csrf", "a")));

        assertThat(cookie(answer)).hasSize(MINE.length());
        assertThat(unmasked(tokenIn(answer), cookie(answer))).isEqualTo(cookie(answer));
    }

    @Test
    void showsAtOnceThatItHoldsNoLonger() {
        visit(visitor -> {});
        verdict = LearnerFixtures.verification(CODE, VerificationStatus.REVOKED);

        assertThat(body(visit(visitor -> {}))).contains("REVOKED");
        verdict = LearnerFixtures.verification(CODE, VerificationStatus.VALID);
        assertThat(body(visit(visitor -> {}))).contains("VALID");
        assertThat(made).hasValue(3);
    }

    static Stream<Consumer<MockServerHttpRequest.BaseBuilder<?>>> others() {
        return Stream.of(
                visitor -> visitor.header("Accept-Language", "fr"),
                visitor -> visitor.cookie(new HttpCookie("preferences", "auto.medium.fr")),
                visitor -> visitor.cookie(new HttpCookie("preferences", "dark.medium")),
                visitor -> visitor.cookie(new HttpCookie("preferences", "auto.large")),
                visitor -> visitor.cookie(new HttpCookie("preferences", "auto.medium.necessary")),
                visitor -> visitor.header("X-Forwarded-Proto", "https"),
                visitor -> visitor.header("X-Forwarded-Host", "example.net"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void showsNobodyAPageThatWasMadeForAnotherReader(Consumer<MockServerHttpRequest.BaseBuilder<?>> other) {
        visit(visitor -> {});
        visit(other);
        assertThat(made).hasValue(2);

        visit(other);
        visit(visitor -> {});
        assertThat(made).hasValue(2);
    }

    @Test
    void takesWhatItCannotReadForNeverChosen() {
        visit(visitor -> {});
        for (int forged = 0; forged < 100; forged++) {
            String value = "forged." + forged;
            visit(visitor -> visitor.cookie(new HttpCookie("preferences", value), new HttpCookie("other", value))
                    .header("Accept-Language", ";" + value));
        }

        assertThat(made).hasValue(1);
    }

    @Test
    void givesASecureCookieToWhoeverCameBySecureMeans() {
        visit(visitor -> visitor.header("X-Forwarded-Proto", "https"));
        MockServerHttpResponse second = visit(visitor -> visitor.header("X-Forwarded-Proto", "https"));

        ResponseCookie cookie = Objects.requireNonNull(second.getCookies().getFirst("__Host-csrf"));
        assertThat(cookie.isSecure()).isTrue();
        assertThat(made).hasValue(1);
    }

    @Test
    void countsNoRobotButShowsItThePage() {
        visit(visitor -> {});
        agent = "Mozilla/5.0 (compatible; Googlebot/2.1)";
        visit(visitor -> {});

        assertThat(asked).extracting(VerifyCertificate::counted).containsExactly(true, false);
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsNothingThatWentWrong() {
        status = HttpStatus.INTERNAL_SERVER_ERROR;
        visit(visitor -> {});
        status = HttpStatus.OK;

        assertThat(visit(visitor -> {}).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(made).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = VerificationStatus.class,
            names = {"UNKNOWN", "MISTYPED"})
    void keepsNothingOfWhatIsNoCertificate(VerificationStatus nothing) {
        verdict = LearnerFixtures.verification(CODE, nothing);
        visit(visitor -> {});
        visit(visitor -> {});

        assertThat(made).hasValue(2);
    }

    @Test
    void keepsNothingUnderAnotherSpellingOfTheCode() {
        visit(CODE.toLowerCase(Locale.ROOT), visitor -> {});
        visit(CODE.toLowerCase(Locale.ROOT), visitor -> {});

        assertThat(made).hasValue(2);
    }

    @Test
    void sendsWhatTheOrdinaryWaySendsHeaderByHeader() {
        visitor().get("/verify/" + CODE).expectStatus().isOk();
        EntityExchangeResult<byte[]> kept = answer(visitor().get("/verify/" + CODE));
        EntityExchangeResult<byte[]> ordinary = answer(visitor().fragment("/verify/" + CODE));

        assertThat(withoutOwn(kept.getResponseHeaders())).isEqualTo(withoutOwn(ordinary.getResponseHeaders()));
        assertThat(attributes(kept)).isEqualTo(attributes(ordinary));
        assertThat(withoutToken(kept)).isEqualTo(withoutToken(ordinary));
        assertThat(kept.getResponseHeaders().getContentLength())
                .isEqualTo(Objects.requireNonNull(kept.getResponseBodyContent()).length);
    }

    @Test
    void givesTokensWithWhichFormsAreAccepted() {
        visitor().get("/verify/" + CODE).expectStatus().isOk();
        Browser second = visitor();
        second.get("/verify/" + CODE).expectStatus().isOk();

        second.post("/preferences", Map.of("theme", "dark", "next", "/verify/" + CODE))
                .expectStatus()
                .isSeeOther();
        assertThat(second.page("/verify/" + CODE)).contains("data-theme=\"dark\"");
    }

    @Test
    void asksOnceWhetherOrNotThePageHasToBeMade() {
        verdict = LearnerFixtures.verification(CODE, VerificationStatus.EXPIRED);
        visitor().get("/verify/" + CODE).expectStatus().isOk();
        visitor().get("/verify/" + CODE).expectStatus().isOk();

        assertThat(asked).hasSize(2);
    }

    @Test
    void asksOnceIfThereIsNoAnswer() {
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            asked.add(query);
            throw new RefusedException(VerificationRefusal.NOT_ESTABLISHED);
        });

        visitor()
                .get("/verify/" + CODE)
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectHeader()
                .exists("Retry-After");
        assertThat(asked).hasSize(1);
    }

    private MockServerHttpResponse visit(Consumer<MockServerHttpRequest.BaseBuilder<?>> visitor) {
        return visit(CODE, visitor);
    }

    private MockServerHttpResponse visit(String code, Consumer<MockServerHttpRequest.BaseBuilder<?>> visitor) {
        MockServerHttpRequest.BaseBuilder<?> request = get("http://example.org/verify/" + code)
                .header("Accept", "text/html,application/xhtml+xml")
                .header("User-Agent", agent);
        visitor.accept(request);
        MockServerHttpResponse response = new Answer();
        platform.handle(request.build(), response).block(PATIENCE);
        return response;
    }

    /** Of no server that anybody knows better. */
    private static final class Answer extends MockServerHttpResponse {

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As it is inherited.
        public <T> T getNativeResponse() {
            return (T) this;
        }
    }

    /** The shortcut before something that makes a page as the ordinary way would. */
    private HttpHandler platform() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("proxies", new ForwardedHeaderTransformer());
        WebHttpHandlerBuilder builder = WebHttpHandlerBuilder.webHandler(this::make);
        new VerdictShortcut(
                        verdicts,
                        new KeptPages(),
                        tokens,
                        new PublicAddress(null),
                        beans.getBeanProvider(ForwardedHeaderTransformer.class))
                .customize(builder);
        return builder.build();
    }

    private Mono<Void> make(ServerWebExchange exchange) {
        made.incrementAndGet();
        return verdicts.of("handed on", exchange.getRequest()).flatMap(now -> {
            ServerHttpResponse response = exchange.getResponse();
            response.setStatusCode(status);
            response.getHeaders().setContentType(MediaType.TEXT_HTML);
            String page = "<meta name=\"csrf\" content=\"" + TOKEN + "\">" + now.status() + "<i>" + TOKEN + "</i>";
            return response.writeWith(Mono.just(response.bufferFactory().wrap(page.getBytes(StandardCharsets.UTF_8))));
        });
    }

    private static String body(MockServerHttpResponse response) {
        return Objects.requireNonNull(response.getBodyAsString().block(PATIENCE));
    }

    private static String tokenIn(MockServerHttpResponse response) {
        return tokenIn(body(response));
    }

    private static String tokenIn(String page) {
        Matcher named = NAMED.matcher(page);
        assertThat(named.find()).isTrue();
        return named.group(1);
    }

    private static String cookie(MockServerHttpResponse response) {
        return Objects.requireNonNull(response.getCookies().getFirst("csrf")).getValue();
    }

    /** As the door reads it. */
    private static @Nullable String unmasked(String token, String expected) {
        return new XorServerCsrfTokenRequestAttributeHandler()
                .resolveCsrfTokenValue(
                        MockServerWebExchange.from(get("/").header(CsrfCookie.HEADER, token)),
                        new DefaultCsrfToken(CsrfCookie.HEADER, CsrfCookie.FIELD, expected))
                .block(PATIENCE);
    }

    private static EntityExchangeResult<byte[]> answer(ResponseSpec response) {
        return response.expectBody().returnResult();
    }

    /** By names in small letters, for which HTTP takes them all. */
    private static Map<String, List<String>> withoutOwn(HttpHeaders headers) {
        Map<String, List<String>> equal = new TreeMap<>();
        headers.forEach((name, values) -> equal.put(name.toLowerCase(Locale.ROOT), values));
        assertThat(equal).containsKeys("content-security-policy", "content-language", "cache-control", "x-robots-tag");
        equal.keySet().removeAll(List.of("set-cookie", "content-length", "transfer-encoding"));
        return equal;
    }

    /** Of the cookies, without what they hold. */
    private static List<String> attributes(EntityExchangeResult<byte[]> answer) {
        return answer.getResponseHeaders().getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                .map(cookie -> cookie.replaceFirst("=[^;]+", "="))
                .toList();
    }

    private static String withoutToken(EntityExchangeResult<byte[]> answer) {
        String page = new String(Objects.requireNonNull(answer.getResponseBodyContent()), StandardCharsets.UTF_8);
        return page.replace(tokenIn(page), TOKEN);
    }
}
