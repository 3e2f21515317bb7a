package org.attestory.access.web;

import io.github.bucket4j.Bucket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The limits on what is open to everybody. Each counts on its own, on this node alone; e-mail addresses are only kept as
 * keyed hashes.
 */
@Component
public class RateLimits {

    /** What making a receipt costs, in codes: the signature takes that many times the work. */
    private static final int CODES_PER_RECEIPT = 10;

    private final RateLimit logInPerAddress;
    private final RateLimit logInPerEmail;
    private final RateLimit signUpPerAddress;
    private final RateLimit verificationPerAddress;
    private final RateLimit missPerAddress;
    private final Bucket verificationOverall;
    private final RateLimit batchPerAddress;
    private final RateLimit batchPerAccount;
    private final RateLimit badTokenPerAddress;
    private final byte[] salt = new byte[16];

    RateLimits(RateLimitSettings settings) {
        logInPerAddress = new RateLimit(settings.logInPerAddress());
        logInPerEmail = new RateLimit(settings.logInPerEmail());
        signUpPerAddress = new RateLimit(settings.signUpPerAddress());
        verificationPerAddress = new RateLimit(settings.verificationPerAddress());
        missPerAddress = new RateLimit(settings.missPerAddress());
        verificationOverall = RateLimit.bucket(settings.verificationOverall());
        batchPerAddress = new RateLimit(settings.batchPerAddress());
        batchPerAccount = new RateLimit(settings.batchPerAccount());
        badTokenPerAddress = new RateLimit(settings.badTokenPerAddress());
        new SecureRandom().nextBytes(salt);
    }

    /** Counts a log-in. */
    public void logIn(ServerWebExchange exchange, EmailAddress email) {
        logInPerAddress.take(addressOf(exchange.getRequest()));
        logInPerEmail.take(hash(email));
    }

    /** Counts a sign-up. */
    public void signUp(ServerWebExchange exchange) {
        signUpPerAddress.take(addressOf(exchange.getRequest()));
    }

    /** Counts a verification. */
    public void verification(ServerWebExchange exchange) {
        verification(exchange.getRequest());
    }

    /** The same for those who have no exchange. */
    public void verification(ServerHttpRequest request) {
        String address = addressOf(request);
        missPerAddress.requireSome(address);
        verificationPerAddress.take(address);
        RateLimit.take(verificationOverall);
    }

    /** Counts, after {@link #verification}, what was answered: codes that nobody has have a limit much lower. */
    public void verified(VerificationStatus status, ServerHttpRequest request) {
        if (status == VerificationStatus.UNKNOWN || status == VerificationStatus.MISTYPED) {
            missed(request);
        }
    }

    /** Counts a code that no certificate has. */
    public void missed(ServerHttpRequest request) {
        missed(request, 1);
    }

    /** Counts several codes that no certificate has. */
    public void missed(ServerHttpRequest request, int codes) {
        if (codes > 0) {
            missPerAddress.charge(addressOf(request), codes);
        }
    }

    /**
     * Counts a batch.
     *
     * @param account whose token came with it, null if none did
     * @param receipts whether each answer takes the work of a receipt
     */
    public void batch(ServerHttpRequest request, @Nullable AccountId account, int codes, boolean receipts) {
        long cost = receipts ? (long) codes * CODES_PER_RECEIPT : codes;
        String address = addressOf(request);
        missPerAddress.requireSome(address);
        RateLimit limit = account == null ? batchPerAddress : batchPerAccount;
        String key = account == null ? address : account.value();
        limit.requireSome(key);
        limit.charge(key, cost);
    }

    /** Counts a receipt, which takes more work than a verification. */
    public void receipt(ServerHttpRequest request) {
        String address = addressOf(request);
        batchPerAddress.requireSome(address);
        batchPerAddress.charge(address, CODES_PER_RECEIPT);
    }

    /** Refuses an address from which too many bad tokens came. */
    void token(ServerHttpRequest request) {
        badTokenPerAddress.requireSome(addressOf(request));
    }

    /** Counts a token that is not good. */
    void badToken(ServerHttpRequest request) {
        badTokenPerAddress.charge(addressOf(request), 1);
    }

    /** The network address; of IPv6 the first 64 bits, which one customer has to themselves. */
    static String addressOf(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null) {
            return "unknown";
        }
        byte[] bytes = remote.getAddress().getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    }

    private String hash(EmailAddress email) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(email.value().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
