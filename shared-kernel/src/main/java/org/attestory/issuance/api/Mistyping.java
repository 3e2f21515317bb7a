package org.attestory.issuance.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is probably wrong with a code that was entered, as far as its own symbols tell: nothing is looked up. Two check
 * symbols locate one wrong symbol, or one swap of neighbours; where more is wrong, what they point to is wrong, too, so
 * that this is advice and never an answer.
 *
 * @param symbols as understood: capitals, without spaces and dashes, O as 0, I and L as 1
 * @param kind what it looks like
 * @param suspects where the error probably is, the likeliest first: that two fit by chance is rarer for a swap.
 *     Empty if it cannot be told
 */
public record Mistyping(String symbols, Kind kind, List<Suspect> suspects) {

    /** Longer ones are not looked at symbol by symbol. */
    private static final int LONGEST = 40;

    public Mistyping {
        suspects = List.copyOf(suspects);
    }

    /** What a mistyped code looks like. */
    public enum Kind {
        TOO_SHORT,
        TOO_LONG,
        /** It has symbols that no code has. */
        FOREIGN_SYMBOL,
        /** One symbol stands for another, or two neighbours changed places. */
        ONE_SLIP,
        /** More than one thing is wrong. */
        UNCLEAR
    }

    /**
     * Where one error would explain all.
     *
     * @param position of the first symbol concerned, from 1
     * @param symbols how many are concerned: two if neighbours changed places
     * @param repaired the code without that error
     */
    public record Suspect(int position, int symbols, VerificationCode repaired) {

        /** Whether the symbol at that position, from 1, is concerned. */
        public boolean concerns(int other) {
            return other >= position && other < position + symbols;
        }
    }

    /** Whether no code has the symbol at that position, from 1. */
    public boolean isForeign(int position) {
        return CheckSymbols.ALPHABET.indexOf(symbols.charAt(position - 1)) < 0;
    }

    /** Looks at what was entered; empty if it is not mistyped. */
    public static Optional<Mistyping> in(String entered) {
        String symbols = CheckSymbols.normalize(entered);
        if (CheckSymbols.agree(symbols)) {
            return Optional.empty();
        }
        int length = symbols.length();
        if (length != VerificationCode.LENGTH) {
            String shown = length > LONGEST ? "" : symbols;
            return Optional.of(
                    new Mistyping(shown, length < VerificationCode.LENGTH ? Kind.TOO_SHORT : Kind.TOO_LONG, List.of()));
        }
        int[] foreign = IntStream.range(0, length)
                .filter(at -> CheckSymbols.ALPHABET.indexOf(symbols.charAt(at)) < 0)
                .toArray();
        if (foreign.length > 0) {
            return Optional.of(new Mistyping(symbols, Kind.FOREIGN_SYMBOL, replaced(symbols, foreign)));
        }
        List<Suspect> suspects = new ArrayList<>();
        for (int at = 0; at < length - 1; at++) {
            suspect(swapped(symbols, at), at, 2, suspects);
        }
        suspects.addAll(replaced(symbols, IntStream.range(0, length).toArray()));
        return Optional.of(new Mistyping(symbols, suspects.isEmpty() ? Kind.UNCLEAR : Kind.ONE_SLIP, suspects));
    }

    /** Every way to make a code of it by another symbol at one of these positions. There is at most one at each. */
    private static List<Suspect> replaced(String symbols, int[] positions) {
        List<Suspect> suspects = new ArrayList<>();
        for (int at : positions) {
            for (char symbol : CheckSymbols.ALPHABET.toCharArray()) {
                suspect(symbols.substring(0, at) + symbol + symbols.substring(at + 1), at, 1, suspects);
            }
        }
        return suspects;
    }

    private static void suspect(String repaired, int at, int concerned, List<Suspect> suspects) {
        VerificationCode.parse(repaired).ifPresent(code -> suspects.add(new Suspect(at + 1, concerned, code)));
    }

    private static String swapped(String symbols, int at) {
        return symbols.substring(0, at) + symbols.charAt(at + 1) + symbols.charAt(at) + symbols.substring(at + 2);
    }
}
