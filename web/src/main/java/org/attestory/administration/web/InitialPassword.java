package org.attestory.administration.web;

import java.security.SecureRandom;

/** A first password, easy to read out and to type: four groups of four symbols, 80 bits. */
final class InitialPassword {

    private static final String SYMBOLS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return password.toString();
    }
}
