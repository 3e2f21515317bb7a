package org.attestory.issuance.api;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Two check symbols over GF(32) with the field polynomial x^5 + x^2 + 1. With data symbols d(0)..d(17) the first is the
 * sum of d(i) and the second the sum of d(i) * x^(i+1): a Hamming-type code of minimum distance 3.
 */
final class CheckSymbols {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA = VerificationCode.LENGTH - 2;

    private CheckSymbols() {}

    static String append(RandomGenerator random) {
        StringBuilder symbols = new StringBuilder(VerificationCode.LENGTH);
        for (int i = 0; i < DATA; i++) {
            symbols.append(ALPHABET.charAt(random.nextInt(32)));
        }
        return symbols.append(sum(symbols)).append(weightedSum(symbols)).toString();
    }

    static boolean agree(String symbols) {
        return symbols.length() == VerificationCode.LENGTH
                && symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && symbols.charAt(DATA) == sum(symbols)
                && symbols.charAt(DATA + 1) == weightedSum(symbols);
    }

    static String normalize(String entered) {
        StringBuilder symbols = new StringBuilder(VerificationCode.LENGTH);
        for (char symbol : entered.toUpperCase(Locale.ROOT).toCharArray()) {
            switch (symbol) {
                case '-', ' ', '\u00a0', '\u2010', '\u2011', '\u2013', '\t', '\n', '\r' -> {}
                case 'O' -> symbols.append('0');
                case 'I', 'L' -> symbols.append('1');
                default -> symbols.append(symbol);
            }
        }
        return symbols.toString();
    }

    private static char sum(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < DATA; i++) {
            sum ^= ALPHABET.indexOf(symbols.charAt(i));
        }
        return ALPHABET.charAt(sum);
    }

    /** Horner's scheme from the last symbol: multiplies by x before each addition and once more at the end. */
    private static char weightedSum(CharSequence symbols) {
        int sum = 0;
        for (int i = DATA - 1; i >= 0; i--) {
            sum = timesX(sum) ^ ALPHABET.indexOf(symbols.charAt(i));
        }
        return ALPHABET.charAt(timesX(sum));
    }

    private static int timesX(int element) {
        int product = element << 1;
        return (product & 32) == 0 ? product : product ^ 0b100101;
    }
}
