package org.attestory.pages;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.access.web.BearerToken;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.FindAccessTokens;
import org.attestory.account.api.GetAccessToken;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.LogIn;
import org.attestory.account.api.RecordTokenUse;
import org.attestory.account.api.TokenScope;
import org.attestory.credential.api.GetIssuerDocument;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.credential.api.GetStatusList;
import org.attestory.document.api.GetDocument;
import org.attestory.enrolment.api.FindEnrolmentsOf;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.issuance.api.FindCertificatesOf;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.GetPreferredSharing;
import org.attestory.issuance.api.IsShared;
import org.attestory.issuance.api.Sharing;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.program.api.FindPrograms;
import org.attestory.program.api.GetProgram;
import org.attestory.readmodel.api.FindParkedEvents;
import org.attestory.readmodel.api.FindProjections;
import org.attestory.verification.api.GetVerificationCounts;
import org.attestory.verification.api.SignReceipt;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.Verifications;
import org.attestory.verification.api.VerifyCertificate;
import org.attestory.verification.api.VerifyCertificates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The web side on a real server, with one program and accounts as a test needs them. */
@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "attestory.sides=web",
            "attestory.rate-limits.log-in-per-address=10000",
            "attestory.rate-limits.log-in-per-email=10000",
            "attestory.rate-limits.verification-per-address=100000",
            "attestory.rate-limits.miss-per-address=100000",
            "attestory.rate-limits.bad-token-per-address=100000"
        })
public abstract class PageTest {

    /** How long to wait for an answer, on a machine that has much else to do. */
    protected static final Duration PATIENCE = Duration.ofSeconds(30);

    protected static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    protected Sides sides;

    @LocalServerPort
    private int port;

    private final Map<AccountId, AccountView> accounts = new ConcurrentHashMap<>();
    private final Map<AccessTokenId, AccessTokenView> tokens = new ConcurrentHashMap<>();

    @BeforeEach
    void prepare() {
        sides.forget();
        sides.onQuery(
                FindPrograms.class,
                FindPrograms.Result.class,
                query -> new FindPrograms.Result(List.of(Fixtures.program())));
        sides.onQuery(
                GetProgram.class,
                GetProgram.Result.class,
                query -> new GetProgram.Result(query.programId().equals(Fixtures.PROGRAM) ? Fixtures.program() : null));
        sides.onQuery(
                GetAccount.class,
                GetAccount.Result.class,
                query -> new GetAccount.Result(accounts.get(query.accountId())));
        sides.onQuery(GetEnrolment.class, GetEnrolment.Result.class, query -> new GetEnrolment.Result(null));
        sides.onQuery(
                FindEnrolmentsOf.class, FindEnrolmentsOf.Result.class, query -> new FindEnrolmentsOf.Result(List.of()));
        sides.onQuery(
                FindCertificatesOf.class,
                FindCertificatesOf.Result.class,
                query -> new FindCertificatesOf.Result(List.of()));
        sides.onQuery(GetCertificate.class, GetCertificate.Result.class, query -> new GetCertificate.Result(null));
        sides.onQuery(
                GetPreferredSharing.class,
                GetPreferredSharing.Result.class,
                query -> new GetPreferredSharing.Result(Sharing.UNCHOSEN));
        sides.onQuery(
                FindParkedEvents.class,
                FindParkedEvents.Result.class,
                query -> new FindParkedEvents.Result(List.of(), false));
        sides.onQuery(
                FindProjections.class,
                FindProjections.Result.class,
                query -> new FindProjections.Result(List.of(), -1));
        sides.onQuery(IsShared.class, IsShared.Result.class, query -> new IsShared.Result(true));
        sides.onQuery(
                GetVerificationCounts.class,
                GetVerificationCounts.Result.class,
                query -> new GetVerificationCounts.Result(List.of()));
        sides.onQuery(GetDocument.class, GetDocument.Result.class, query -> new GetDocument.Result(null));
        sides.onQuery(
                VerifyCertificate.class, Verification.class, query -> LearnerFixtures.verification(query.entered()));
        sides.onQuery(
                GetOpenCredential.class,
                GetOpenCredential.Result.class,
                query -> new GetOpenCredential.Result(null, false));
        sides.onQuery(
                GetIssuerDocument.class, GetIssuerDocument.Result.class, query -> new GetIssuerDocument.Result(null));
        sides.onQuery(GetStatusList.class, GetStatusList.Result.class, query -> new GetStatusList.Result(null));
        sides.onCommand(LogIn.class, this::logIn);
        sides.onQuery(
                GetAccessToken.class,
                GetAccessToken.Result.class,
                query -> new GetAccessToken.Result(tokens.get(query.tokenId())));
        sides.onQuery(
                FindAccessTokens.class,
                FindAccessTokens.Result.class,
                query -> new FindAccessTokens.Result(tokens.values().stream()
                        .filter(token -> token.accountId().equals(query.accountId()))
                        .toList()));
        sides.onCommand(RecordTokenUse.class, command -> null);
        sides.onQuery(
                VerifyCertificates.class,
                Verifications.class,
                query -> new Verifications(query.entered().stream()
                        .map(LearnerFixtures::verification)
                        .toList()));
        sides.onQuery(
                SignReceipt.class,
                SignReceipt.Result.class,
                query -> new SignReceipt.Result("header." + query.status().publicName() + ".signature"));
    }

    private AccountId logIn(LogIn command) {
        return accounts.values().stream()
                .filter(account -> command.email().value().equals(account.email())
                        && command.password().value().equals(PASSWORD))
                .map(AccountView::accountId)
                .findFirst()
                .orElseThrow(() -> new RefusedException(AccountRefusal.WRONG_CREDENTIALS));
    }

    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A browser that nobody is signed in with. */
    protected Browser visitor() {
        return new Browser(WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(PATIENCE)
                .build());
    }

    /** A browser of somebody with these roles. */
    protected Browser signedIn(Role first, Role... others) {
        AccountView account = account(EnumSet.of(first, others));
        Browser browser = visitor();
        browser.post("/log-in", Map.of("email", Objects.requireNonNull(account.email()), "password", PASSWORD))
                .expectStatus()
                .isSeeOther();
        browser.account = account;
        return browser;
    }

    protected AccountView account(Set<Role> roles) {
        AccountId id = AccountId.random();
        AccountView account = new AccountView(
                id,
                "Am\u00e9lie Dubois",
                id.value().substring(8) + "@example.org",
                roles,
                "en",
                false,
                false,
                Instant.parse("2026-01-01T00:00:00Z"));
        accounts.put(id, account);
        return account;
    }

    /** A program with a token of somebody with these roles. */
    protected Browser bearing(Set<TokenScope> scopes, Role first, Role... others) {
        AccountView account = account(EnumSet.of(first, others));
        BearerToken token = BearerToken.random(AccessTokenId.random(), new SecureRandom());
        replace(new AccessTokenView(
                token.tokenId(),
                account.accountId(),
                "Payroll",
                scopes,
                token.fingerprint(),
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2100-01-01T00:00:00Z"),
                null,
                null));
        Browser program = visitor();
        program.account = account;
        program.bearer = token;
        return program;
    }

    protected AccessTokenView tokenOf(Browser program) {
        return Objects.requireNonNull(tokens.get(program.bearer().tokenId()));
    }

    protected void replace(AccessTokenView token) {
        tokens.put(token.tokenId(), token);
    }

    protected void replace(AccountView account) {
        accounts.put(account.accountId(), account);
    }

    /** Keeps cookies, as browsers do, and sends the form token of the page last seen. */
    protected static final class Browser {

        private final WebTestClient client;
        private final MultiValueMap<String, String> cookies = new LinkedMultiValueMap<>();
        private String agent = "Mozilla/5.0 (X11; Linux x86_64)";
        private @Nullable AccountView account;
        private @Nullable BearerToken bearer;

        private Browser(WebTestClient client) {
            this.client = client;
        }

        public AccountView account() {
            return Objects.requireNonNull(account);
        }

        /** The token that this program sends. */
        public BearerToken bearer() {
            return Objects.requireNonNull(bearer);
        }

        /** Sends as a program does: with its token if it has one, and no cookie. */
        public WebTestClient.ResponseSpec call(HttpMethod method, String path, MediaType type, byte[] content) {
            return call(method, path, type, content, "application/json");
        }

        public WebTestClient.ResponseSpec call(
                HttpMethod method, String path, MediaType type, byte[] content, String accept) {
            return client.method(method)
                    .uri(path)
                    .contentType(type)
                    .header("Accept", accept)
                    .headers(headers -> {
                        if (bearer != null) {
                            headers.setBearerAuth(bearer.text());
                        }
                    })
                    .bodyValue(content)
                    .exchange();
        }

        public Browser cookie(String name, String value) {
            cookies.set(name, value);
            return this;
        }

        public MultiValueMap<String, String> cookies() {
            return cookies;
        }

        /** What the browser calls itself. */
        public Browser named(String userAgent) {
            agent = userAgent;
            return this;
        }

        public WebTestClient.ResponseSpec get(String path) {
            return get(path, "text/html");
        }

        public WebTestClient.ResponseSpec get(String path, String accept) {
            return keep(client.get()
                    .uri(path)
                    .header("Accept", accept)
                    .header("User-Agent", agent)
                    .cookies(all -> all.addAll(cookies))
                    .exchange());
        }

        public WebTestClient.ResponseSpec getIfChanged(String path, String entityTag) {
            return client.get().uri(path).header("If-None-Match", entityTag).exchange();
        }

        public String page(String path) {
            return text(get(path).expectStatus().isOk());
        }

        /** As the script asks for a part of a page. */
        public WebTestClient.ResponseSpec fragment(String path) {
            return client.get()
                    .uri(path)
                    .header("Accept", "text/html")
                    .header("HX-Request", "true")
                    .cookies(all -> all.addAll(cookies))
                    .exchange();
        }

        /** Sends a form as the script does that asks for a part of a page. */
        public WebTestClient.ResponseSpec postFragment(String path, Map<String, String> fields) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            fields.forEach(form::set);
            return postFragment(path, form);
        }

        public WebTestClient.ResponseSpec postFragment(String path, MultiValueMap<String, String> fields) {
            String token = token();
            return client.post()
                    .uri(path)
                    .header("Accept", "text/html")
                    .header("HX-Request", "true")
                    .header("X-CSRF-TOKEN", token)
                    .cookies(all -> all.addAll(cookies))
                    .body(BodyInserters.fromFormData(fields))
                    .exchange();
        }

        /** Sends a form with files by the names of their fields. */
        public WebTestClient.ResponseSpec post(
                String path, MultiValueMap<String, String> fields, Map<String, byte[]> files) {
            MultipartBodyBuilder parts = new MultipartBodyBuilder();
            parts.part("_csrf", token());
            fields.forEach((name, values) -> values.forEach(value -> parts.part(name, value)));
            files.forEach((name, content) -> parts.part(name, content).filename("picture"));
            return client.post()
                    .uri(path)
                    .header("Accept", "text/html")
                    .cookies(all -> all.addAll(cookies))
                    .body(BodyInserters.fromMultipartData(parts.build()))
                    .exchange();
        }

        /** Sends a form with a file. */
        public WebTestClient.ResponseSpec upload(String path, String fileName, byte[] content) {
            MultipartBodyBuilder parts = new MultipartBodyBuilder();
            parts.part("_csrf", token());
            parts.part("file", content).filename(fileName);
            return client.post()
                    .uri(path)
                    .header("Accept", "text/html")
                    .cookies(all -> all.addAll(cookies))
                    .body(BodyInserters.fromMultipartData(parts.build()))
                    .exchange();
        }

        public WebTestClient.ResponseSpec post(String path, Map<String, String> fields) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            fields.forEach(form::set);
            return post(path, form);
        }

        public WebTestClient.ResponseSpec post(String path, MultiValueMap<String, String> fields) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>(fields);
            form.set("_csrf", token());
            return postWithoutToken(path, form);
        }

        public WebTestClient.ResponseSpec postWithoutToken(String path, MultiValueMap<String, String> form) {
            return keep(client.post()
                    .uri(path)
                    .header("Accept", "text/html")
                    .cookies(all -> all.addAll(cookies))
                    .body(BodyInserters.fromFormData(form))
                    .exchange());
        }

        /** Sends JSON as our scripts do, with the token in a header. */
        public WebTestClient.ResponseSpec postJson(String path, String json) {
            String token = token();
            return client.post()
                    .uri(path)
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-TOKEN", token)
                    .cookies(all -> all.addAll(cookies))
                    .bodyValue(json)
                    .exchange();
        }

        /** A token that fits this browser's cookie, as any page's forms hold it. */
        public String token() {
            Matcher found = TOKEN.matcher(page("/"));
            if (!found.find()) {
                throw new AssertionError("the page has no form token");
            }
            return found.group(1);
        }

        private WebTestClient.ResponseSpec keep(WebTestClient.ResponseSpec response) {
            response.expectHeader().values("Set-Cookie", values -> {
                // Null, not empty, where the answer sets none.
                if (values != null) {
                    values.forEach(this::keep);
                }
            });
            return response;
        }

        private void keep(String cookie) {
            String pair = cookie.split(";", 2)[0];
            String[] parts = pair.split("=", 2);
            if (parts[1].isEmpty()) {
                cookies.remove(parts[0]);
            } else {
                cookies.set(parts[0], parts[1]);
            }
        }
    }

    protected static String text(WebTestClient.ResponseSpec response) {
        String body = response.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }
}
