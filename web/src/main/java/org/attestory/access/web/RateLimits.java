package org.attestory.access.web;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.attestory.account.api.EmailAddress;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The limits on what is open to everybody. Each counts on its own; e-mail addresses are only kept as keyed hashes. */
@Component
public class RateLimits {

    private final RateLimit logInPerAddress;
    private final RateLimit logInPerEmail;
    private final RateLimit signUpPerAddress;
    private final RateLimit verificationPerAddress;
    private final byte[] salt = new byte[16];

    RateLimits(RateLimitSettings settings) {
        logInPerAddress = new RateLimit(settings.logInPerAddress());
        logInPerEmail = new RateLimit(settings.logInPerEmail());
        signUpPerAddress = new RateLimit(settings.signUpPerAddress());
        verificationPerAddress = new RateLimit(settings.verificationPerAddress());
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
        verificationPerAddress.take(addressOf(request));
    }

    /** The network address; of IPv6 the first 64 bits, which one customer has to themselves. */
    private static String addressOf(ServerHttpRequest request) {
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
