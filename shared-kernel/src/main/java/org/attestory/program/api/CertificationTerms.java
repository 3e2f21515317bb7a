package org.attestory.program.api;

import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a certificate is issued.
 *
 * @param kind what the document calls itself, as "Certificate of achievement"
 * @param validity how long it holds from issue, null for ever; it ends at the end of the day in the zone
 * @param zone in which dates are printed and expiry ends
 * @param institution who certifies
 * @param signatories one to four
 * @param honours at most six, each from a higher grade than the one before; empty where there is no quiz
 * @param template whose version at the moment of issue a certificate is drawn with
 * @param delivery ways beyond the download, which is always there; empty for none
 */
public record CertificationTerms(
        LocalizedText kind,
        @Nullable Period validity,
        ZoneId zone,
        Institution institution,
        List<Signatory> signatories,
        List<Honours> honours,
        TemplateId template,
        List<DeliveryOption> delivery) {

    public CertificationTerms {
        signatories = List.copyOf(signatories);
        honours = List.copyOf(honours);
        delivery = List.copyOf(delivery);
        for (int i = 1; i < honours.size(); i++) {
            if (honours.get(i).from() <= honours.get(i - 1).from()) {
                throw new IllegalArgumentException("honours rise from grade to grade");
            }
        }
    }

    /** The highest honours that a final grade earns, null if none. */
    public @Nullable Honours honoursOf(@Nullable Integer gradePercent) {
        return gradePercent == null
                ? null
                : honours.reversed().stream()
                        .filter(one -> one.from() <= gradePercent)
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Who certifies.
     *
     * @param name as printed
     * @param place where it sits, as printed
     */
    public record Institution(LocalizedText name, LocalizedText place) {}

    /**
     * Somebody who signs.
     *
     * @param name at most 120 characters (code points), as printed
     */
    public record Signatory(String name, LocalizedText title) {

        /** The longest name, in code points. */
        public static final int LONGEST_NAME = 120;

        public Signatory {
            if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
                throw new IllegalArgumentException("a name has at most " + LONGEST_NAME + " characters");
            }
        }
    }

    /**
     * What a good final grade is called.
     *
     * @param from percentage from which it is earned, 1 to 100
     * @param name as printed, as "With distinction"
     */
    public record Honours(int from, LocalizedText name) {

        public Honours {
            if (from < 1 || from > 100) {
                throw new IllegalArgumentException("honours are earned from 1 to 100 percent");
            }
        }
    }
}
