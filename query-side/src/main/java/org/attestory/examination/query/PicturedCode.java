package org.attestory.examination.query;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Check.Result;
import org.jspecify.annotations.Nullable;

/**
 * A verification code that a QR code in a picture holds.
 *
 * @param leadsHere whether the address in it is one of this installation; not run if it holds the code alone
 */
record PicturedCode(VerificationCode code, Result leadsHere) {

    /** A small picture takes little time; a code that is small in a large one needs the large one. */
    private static final int[] SIDES = {1_400, 3_200};

    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*", Pattern.DOTALL);

    /** The code in a picture whose size is known to be bounded; null if none can be read. */
    static @Nullable PicturedCode in(
            byte[] picture, String format, Brightness.Size size, PublicAddresses addresses, Allowance allowance) {
        return in(size, side -> Brightness.of(picture, format, size, side, allowance), addresses, allowance);
    }

    /** The same, by whoever draws it no larger than asked. */
    static @Nullable PicturedCode in(
            Brightness.Size size, IntFunction<Brightness> drawn, PublicAddresses addresses, Allowance allowance) {
        for (int side : SIDES) {
            String text = QrCodes.in(drawn.apply(side), allowance);
            PicturedCode found = text == null ? null : of(text, addresses);
            if (found != null || size.longest() <= side) {
                return found;
            }
        }
        return null;
    }

    static @Nullable PicturedCode of(String text, PublicAddresses addresses) {
        String path = BEHIND_PATH.matcher(text.strip()).replaceFirst("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return VerificationCode.parse(last)
                .map(code -> new PicturedCode(code, leadsHere(path, last, addresses)))
                .orElse(null);
    }

    private static Result leadsHere(String path, String last, PublicAddresses addresses) {
        if (path.equals(last)) {
            return Result.NOT_RUN;
        }
        String asked = path.substring(0, path.length() - last.length()).toLowerCase(Locale.ROOT);
        return SignatureFinding.result(Stream.of("/v/", "/verify/")
                .anyMatch(place -> asked.equals(addresses.base().toLowerCase(Locale.ROOT) + place)));
    }
}
