package org.attestory.access.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;

/**
 * A form token as pages show it: another text each time, so that nobody learns it from how well answers compress. It is
 * read by {@link XorServerCsrfTokenRequestAttributeHandler}: the mask, then the token under it.
 */
final class MaskedToken {

    private MaskedToken() {}

    static String of(String token, SecureRandom random) {
        byte[] secret = token.getBytes(StandardCharsets.UTF_8);
        byte[] mask = new byte[secret.length];
        random.nextBytes(mask);
        byte[] shown = new byte[2 * secret.length];
        for (int at = 0; at < secret.length; at++) {
            shown[at] = mask[at];
            shown[secret.length + at] = (byte) (secret[at] ^ mask[at]);
        }
        return Base64.getUrlEncoder().encodeToString(shown);
    }
}
