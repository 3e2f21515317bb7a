package org.attestory.issuance.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The public code of a certificate: 18 random symbols (90 bits) and 2 check symbols in Crockford's base 32. The check
 * symbols are a code over GF(32) with distance 3, so that every single error, every swap of neighbours and every double
 * error of substitution is told apart from an unknown code without a look-up.
 *
 * @param value 20 symbols of {@code 0-9A-Z} without {@code ILOU}, check symbols last
 */
public record VerificationCode(@JsonValue String value) {

    /** Symbols, the check symbols included. */
    public static final int LENGTH = 20;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VerificationCode {
        if (!CheckSymbols.agree(value)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /**
     * A new code.
     *
     * @param random must be cryptographically strong: codes are not to be guessed
     */
    public static VerificationCode random(RandomGenerator random) {
        return new VerificationCode(CheckSymbols.append(random));
    }

    /** Reads what a person typed: any case, spaces and dashes anywhere, O for 0, I and L for 1. Empty if it is mistyped. */
    public static Optional<VerificationCode> parse(String entered) {
        String symbols = CheckSymbols.normalize(entered);
        return CheckSymbols.agree(symbols) ? Optional.of(new VerificationCode(symbols)) : Optional.empty();
    }

    /** As printed: five groups of four. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
