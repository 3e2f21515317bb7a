package org.attestory.verification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestory.issuance.api.Mistyping;
import org.attestory.issuance.api.Mistyping.Suspect;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A mistyped code as it is shown: symbol by symbol, with what is probably wrong, marked and in words.
 *
 * @param groups of four symbols; empty if it is far too long
 * @param findings what is wrong, likeliest first
 * @param repairs codes that one slip away from it would be well formed. Nobody looked whether there are such
 *     certificates
 */
record MistypedCode(List<List<Symbol>> groups, List<String> findings, List<Repair> repairs) {

    private static final int MOST_REPAIRS = 3;
    private static final int GROUP = 4;

    /** One symbol. */
    record Symbol(char symbol, boolean marked) {}

    /** A code to compare with the document. */
    record Repair(String code, String grouped) {}

    /** What is wrong with what was entered, null if nothing is. */
    static @Nullable MistypedCode of(String entered, MessageSource messages, Locale locale) {
        return Mistyping.in(entered)
                .map(mistyping -> of(mistyping, messages, locale))
                .orElse(null);
    }

    private static MistypedCode of(Mistyping mistyping, MessageSource messages, Locale locale) {
        List<Suspect> suspects =
                mistyping.suspects().stream().limit(MOST_REPAIRS).toList();
        return new MistypedCode(
                groups(mistyping, suspects),
                findings(mistyping, suspects, messages, locale),
                suspects.stream()
                        .map(suspect -> new Repair(
                                suspect.repaired().value(), suspect.repaired().grouped()))
                        .toList());
    }

    private static List<List<Symbol>> groups(Mistyping mistyping, List<Suspect> suspects) {
        List<List<Symbol>> groups = new ArrayList<>();
        String symbols = mistyping.symbols();
        for (int from = 0; from < symbols.length(); from += GROUP) {
            List<Symbol> group = new ArrayList<>();
            for (int at = from; at < Math.min(symbols.length(), from + GROUP); at++) {
                int position = at + 1;
                group.add(new Symbol(
                        symbols.charAt(at),
                        mistyping.isForeign(position)
                                || suspects.stream().anyMatch(suspect -> suspect.concerns(position))));
            }
            groups.add(group);
        }
        return groups;
    }

    private static List<String> findings(
            Mistyping mistyping, List<Suspect> suspects, MessageSource messages, Locale locale) {
        String symbols = mistyping.symbols();
        return switch (mistyping.kind()) {
            case TOO_SHORT, TOO_LONG, UNCLEAR ->
                List.of(messages.getMessage(
                        "mistyped." + mistyping.kind(),
                        new Object[] {symbols.length(), VerificationCode.LENGTH},
                        locale));
            case FOREIGN_SYMBOL ->
                Stream.iterate(1, position -> position <= symbols.length(), position -> position + 1)
                        .filter(mistyping::isForeign)
                        .map(position -> messages.getMessage(
                                "mistyped.FOREIGN_SYMBOL",
                                new Object[] {position, String.valueOf(symbols.charAt(position - 1))},
                                locale))
                        .toList();
            case ONE_SLIP ->
                suspects.stream()
                        .map(suspect -> slip(suspect, symbols, messages, locale))
                        .toList();
        };
    }

    private static String slip(Suspect suspect, String symbols, MessageSource messages, Locale locale) {
        int from = suspect.position() - 1;
        int to = from + suspect.symbols();
        return messages.getMessage(
                suspect.symbols() == 1 ? "mistyped.ONE_SYMBOL" : "mistyped.SWAPPED",
                new Object[] {
                    suspect.position(),
                    suspect.position() + 1,
                    symbols.substring(from, to),
                    suspect.repaired().value().substring(from, to)
                },
                locale);
    }
}
