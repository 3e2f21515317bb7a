package org.attestory.issuance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What the check symbols promise, for any code. */
class VerificationCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void hasTwentySymbolsOfTheAlphabet(@ForAll("codes") VerificationCode code) {
        assertThat(code.value()).matches("[" + ALPHABET + "]{20}");
        assertThat(VerificationCode.parse(code.value())).contains(code);
    }

    @Property(tries = 100)
    void refusesAllSingleSubstitutions(@ForAll("codes") VerificationCode code) {
        long refused = IntStream.range(0, VerificationCode.LENGTH)
                .boxed()
                .flatMap(position -> ALPHABET.chars().mapToObj(symbol -> with(code.value(), position, (char) symbol)))
                .filter(entered -> !entered.equals(code.value()))
                .filter(entered -> VerificationCode.parse(entered).isEmpty())
                .count();

        assertThat(refused).isEqualTo(20 * 31);
    }

    @Property
    void refusesAllSwapsOfNeighbours(@ForAll("codes") VerificationCode code) {
        assertThat(IntStream.range(0, VerificationCode.LENGTH - 1)
                        .mapToObj(position -> swapped(code.value(), position))
                        .filter(entered -> !entered.equals(code.value())))
                .allMatch(entered -> VerificationCode.parse(entered).isEmpty());
    }

    @Property(tries = 20_000)
    void refusesDoubleErrors(
            @ForAll("codes") VerificationCode code,
            @ForAll @IntRange(max = 19) int one,
            @ForAll @IntRange(max = 18) int distance,
            @ForAll @IntRange(min = 1, max = 31) int change,
            @ForAll @IntRange(min = 1, max = 31) int otherChange) {
        int other = (one + 1 + distance) % VerificationCode.LENGTH;
        String entered = shifted(shifted(code.value(), one, change), other, otherChange);

        assertThat(VerificationCode.parse(entered)).isEmpty();
    }

    @Property
    void refusesALostOrDoubledSymbol(@ForAll("codes") VerificationCode code, @ForAll @IntRange(max = 19) int position) {
        String value = code.value();
        String lost = value.substring(0, position) + value.substring(position + 1);
        String doubled = value.substring(0, position) + value.charAt(position) + value.substring(position);

        assertThat(VerificationCode.parse(lost)).isEmpty();
        assertThat(VerificationCode.parse(doubled)).isEmpty();
    }

    @Property
    void understandsWhatPeopleType(@ForAll("codes") VerificationCode code) {
        String lower = code.grouped().toLowerCase(Locale.ROOT);
        String confused = code.value().replace('0', 'o').replace('1', 'l');

        assertThat(VerificationCode.parse(lower)).contains(code);
        assertThat(VerificationCode.parse("  " + code.grouped().replace('-', ' ') + "\n"))
                .contains(code);
        assertThat(VerificationCode.parse(code.grouped().replace('-', '\u2011')))
                .contains(code);
        assertThat(VerificationCode.parse(confused)).contains(code);
        assertThat(VerificationCode.parse(code.value().replace('1', 'I'))).contains(code);
    }

    @Property
    void isPrintedInFiveGroupsOfFour(@ForAll("codes") VerificationCode code) {
        assertThat(code.grouped()).matches("(.{4}-){4}.{4}");
        assertThat(code.grouped().replace("-", "")).isEqualTo(code.value());
    }

    @Property
    void neverThrowsAtAnyInput(@ForAll @StringLength(max = 60) String entered) {
        VerificationCode.parse(entered)
                .ifPresent(code -> assertThat(code.value()).hasSize(VerificationCode.LENGTH));
    }

    @Example
    void agreesWithAnIndependentComputation() {
        String data = "7ZQ4M0TB2K9XWC3HRV";
        int sum = 0;
        int weighted = 0;
        for (int i = 0; i < data.length(); i++) {
            int symbol = ALPHABET.indexOf(data.charAt(i));
            sum ^= symbol;
            weighted ^= product(symbol, power(i + 1));
        }
        String code = data + ALPHABET.charAt(sum) + ALPHABET.charAt(weighted);

        assertThat(VerificationCode.parse(code)).contains(new VerificationCode(code));
    }

    @Example
    void refusesToBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode("not-a-code"));
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode(""));
    }

    @Example
    void isNeitherEmptyNorTheNullCodeByAccident() {
        assertThat(VerificationCode.parse("")).isEmpty();
        assertThat(VerificationCode.parse("----")).isEmpty();
        assertThat(VerificationCode.random(new Random(1))).isNotEqualTo(VerificationCode.random(new Random(2)));
    }

    @Provide
    Arbitrary<VerificationCode> codes() {
        return Arbitraries.longs().map(seed -> VerificationCode.random(new Random(seed)));
    }

    private static String with(String value, int position, char symbol) {
        return value.substring(0, position) + symbol + value.substring(position + 1);
    }

    private static String shifted(String value, int position, int by) {
        int symbol = (ALPHABET.indexOf(value.charAt(position)) + by) % ALPHABET.length();
        return with(value, position, ALPHABET.charAt(symbol));
    }

    private static String swapped(String value, int position) {
        char left = value.charAt(position);
        char right = value.charAt(position + 1);
        return with(with(value, position, right), position + 1, left);
    }

    /** x to the n in GF(32). */
    private static int power(int n) {
        int power = 1;
        for (int i = 0; i < n; i++) {
            power = product(power, 2);
        }
        return power;
    }

    /** Schoolbook multiplication of polynomials, reduced by x^5 + x^2 + 1. */
    private static int product(int one, int other) {
        int product = 0;
        for (int bit = 0; bit < 5; bit++) {
            if ((other >> bit & 1) == 1) {
                product ^= one << bit;
            }
        }
        for (int bit = 9; bit >= 5; bit--) {
            if ((product >> bit & 1) == 1) {
                product ^= 0b100101 << (bit - 5);
            }
        }
        return product;
    }
}
