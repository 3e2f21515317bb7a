package org.attestory.issuance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.attestory.issuance.api.Mistyping.Kind;
import org.attestory.issuance.api.Mistyping.Suspect;

class MistypingTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void findsTheOneWrongSymbol(
            @ForAll("codes") VerificationCode code,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @IntRange(min = 1, max = 31) int change) {
        Mistyping mistyping = in(replaced(
                code.value(),
                at,
                ALPHABET.charAt((ALPHABET.indexOf(code.value().charAt(at)) + change) % ALPHABET.length())));

        assertThat(mistyping.kind()).isEqualTo(Kind.ONE_SLIP);
        assertThat(mistyping.suspects()).contains(new Suspect(at + 1, 1, code));
        assertThat(mistyping.suspects().stream().filter(suspect -> suspect.symbols() == 1))
                .hasSize(1);
    }

    @Property
    void findsASwapOfNeighboursAndNamesSwapsFirst(
            @ForAll("codes") VerificationCode code, @ForAll @IntRange(max = 18) int at) {
        String value = code.value();
        Assume.that(value.charAt(at) != value.charAt(at + 1));
        Mistyping mistyping = in(replaced(replaced(value, at, value.charAt(at + 1)), at + 1, value.charAt(at)));

        assertThat(mistyping.kind()).isEqualTo(Kind.ONE_SLIP);
        assertThat(mistyping.suspects()).contains(new Suspect(at + 1, 2, code));
        assertThat(mistyping.suspects().getFirst().symbols()).isEqualTo(2);
    }

    @Property
    void repairsTheOneSymbolThatNoCodeHas(
            @ForAll("codes") VerificationCode code,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @CharRange(from = '!', to = ',') char foreign) {
        Mistyping mistyping = in(replaced(code.value(), at, foreign));

        assertThat(mistyping.kind()).isEqualTo(Kind.FOREIGN_SYMBOL);
        assertThat(mistyping.isForeign(at + 1)).isTrue();
        assertThat(mistyping.suspects()).containsExactly(new Suspect(at + 1, 1, code));
    }

    @Property
    void countsSymbols(@ForAll("codes") VerificationCode code, @ForAll @IntRange(max = 19) int at) {
        String value = code.value();

        assertThat(in(value.substring(0, at) + value.substring(at + 1)).kind()).isEqualTo(Kind.TOO_SHORT);
        assertThat(in(value.substring(0, at) + "7" + value.substring(at)).kind())
                .isEqualTo(Kind.TOO_LONG);
    }

    /** Every repair is one slip away from what was entered, whatever that was. */
    @Property
    void proposesOnlyWhatOneSlipExplains(@ForAll @StringLength(20) @CharRange(from = '0', to = '9') String entered) {
        Mistyping.in(entered)
                .ifPresent(mistyping -> assertThat(mistyping.suspects()).allSatisfy(suspect -> {
                    for (int at = 1; at <= 20; at++) {
                        if (!suspect.concerns(at)) {
                            assertThat(suspect.repaired().value().charAt(at - 1))
                                    .isEqualTo(entered.charAt(at - 1));
                        }
                    }
                }));
    }

    @Property
    void neverThrowsAtAnyInput(@ForAll @StringLength(max = 60) String entered) {
        assertThat(Mistyping.in(entered).isEmpty())
                .isEqualTo(VerificationCode.parse(entered).isPresent());
    }

    @Example
    void looksAtNothingThatIsMuchTooLong() {
        Mistyping mistyping = in("7".repeat(1_000_000));

        assertThat(mistyping.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(mistyping.symbols()).isEmpty();
    }

    @Example
    void tellsWhenItCannotTell() {
        VerificationCode code = VerificationCode.random(new Random(11));
        long unclear = 0;
        for (int change = 1; change < 32; change++) {
            char one = ALPHABET.charAt((ALPHABET.indexOf(code.value().charAt(2)) + change) % 32);
            char other = ALPHABET.charAt((ALPHABET.indexOf(code.value().charAt(9)) + 1) % 32);
            Mistyping mistyping = in(replaced(replaced(code.value(), 2, one), 9, other));
            assertThat(mistyping.suspects()).extracting(Suspect::repaired).doesNotContain(code);
            unclear += mistyping.kind() == Kind.UNCLEAR ? 1 : 0;
        }

        assertThat(unclear).isPositive();
    }

    @Provide
    Arbitrary<VerificationCode> codes() {
        return Arbitraries.longs().map(seed -> VerificationCode.random(new Random(seed)));
    }

    private static Mistyping in(String entered) {
        return Mistyping.in(entered).orElseThrow();
    }

    private static String replaced(String value, int at, char symbol) {
        return value.substring(0, at) + symbol + value.substring(at + 1);
    }
}
