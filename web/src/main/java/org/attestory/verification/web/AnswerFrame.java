package org.attestory.verification.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;

/** A written answer without the instants of the check and of the news, which are all that changes from one to the next. */
final class AnswerFrame {

    private static final String CHECKED_AT = "\"checkedAt\":\"";
    private static final String BETWEEN = "\",\"newsAsOf\":\"";

    private final byte[] before;
    private final byte[] after;
    private final VerificationStatus status;
    private final List<Check> checks;
    private final Locale locale;

    private AnswerFrame(byte[] before, byte[] after, Verification verification, Locale locale) {
        this.before = before;
        this.after = after;
        this.status = verification.status();
        this.checks = verification.checks();
        this.locale = locale;
    }

    /** The frame of an answer that has both instants. */
    static AnswerFrame around(byte[] json, Verification verification, Locale locale) {
        String written = new String(json, StandardCharsets.UTF_8);
        int from = written.indexOf(CHECKED_AT) + CHECKED_AT.length();
        int news = written.indexOf(BETWEEN, from) + BETWEEN.length();
        return new AnswerFrame(
                written.substring(0, from).getBytes(StandardCharsets.UTF_8),
                written.substring(written.indexOf('"', news)).getBytes(StandardCharsets.UTF_8),
                verification,
                locale);
    }

    boolean fits(Verification verification, Locale wanted) {
        return status == verification.status() && locale.equals(wanted) && checks.equals(verification.checks());
    }

    byte[] at(Instant checkedAt, Instant newsAsOf) {
        byte[] instants = (checkedAt + BETWEEN + newsAsOf).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(before.length + instants.length + after.length)
                .put(before)
                .put(instants)
                .put(after)
                .array();
    }
}
