package org.attestory.examination.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.examination.api.ComparedLine;
import org.attestory.examination.api.ComparedLine.Field;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.jspecify.annotations.Nullable;

/** Lays what a file says beside what was issued. */
final class Comparisons {

    private static final int MOST_LINES = 80;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_OTHERS = 20;

    private Comparisons() {}

    /** Field by field, as far as credentials state them. */
    static List<ComparedLine> of(StatedCredential stated, CertificateView certificate) {
        Map<Field, String> issued = fields(certificate);
        List<ComparedLine> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            boolean comparable = field != Field.LEVEL
                    && field != Field.HOURS
                    && field != Field.HONOURS
                    && isShown(field, certificate.sharing());
            String here = stated.fields().get(field);
            String there = issued.get(field);
            if (comparable && (here != null || there != null)) {
                lines.add(new ComparedLine(field, here, there));
            }
        }
        return lines;
    }

    /** Line by line, matched as far as they are the same in the same order. */
    static List<ComparedLine> of(List<String> stated, List<String> issued) {
        List<String> here = shortened(stated);
        List<String> there = shortened(issued);
        int[][] common = common(here, there);
        List<ComparedLine> lines = new ArrayList<>();
        List<String> onlyHere = new ArrayList<>();
        List<String> onlyThere = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < here.size() || j < there.size()) {
            if (i < here.size() && j < there.size() && here.get(i).equals(there.get(j))) {
                pair(onlyHere, onlyThere, lines);
                lines.add(new ComparedLine(null, here.get(i++), there.get(j++)));
            } else if (j == there.size() || (i < here.size() && common[i + 1][j] >= common[i][j + 1])) {
                onlyHere.add(here.get(i++));
            } else {
                onlyThere.add(there.get(j++));
            }
        }
        pair(onlyHere, onlyThere, lines);
        return lines;
    }

    /** Line by line if it is the same page with something altered; else what is attested beside what can be read. */
    static List<ComparedLine> of(List<String> stated, List<String> issued, CertificateView certificate) {
        List<ComparedLine> lines = of(stated, issued);
        long same = lines.stream().filter(ComparedLine::agrees).count();
        return same * 2 >= issued.size() ? lines : of(stated, certificate);
    }

    /** For another page altogether: whether the text holds what is attested, and what it says besides. */
    static List<ComparedLine> of(List<String> stated, CertificateView certificate) {
        String text = plain(String.join(" ", stated));
        List<ComparedLine> lines = new ArrayList<>();
        fields(certificate).forEach((field, value) -> {
            if (field != Field.ISSUED_ON && field != Field.VALID_UNTIL && field != Field.GRADE) {
                lines.add(new ComparedLine(field, text.contains(plain(value)) ? value : null, value));
            }
        });
        String attested = plain(String.join(" ", fields(certificate).values()));
        shortened(stated).stream()
                .filter(line -> !attested.contains(plain(line))
                        && !line.contains(certificate.code().grouped()))
                .limit(MOST_OTHERS)
                .forEach(line -> lines.add(new ComparedLine(null, line, null)));
        return lines;
    }

    private static void pair(List<String> onlyHere, List<String> onlyThere, List<ComparedLine> lines) {
        for (int i = 0; i < Math.max(onlyHere.size(), onlyThere.size()); i++) {
            lines.add(new ComparedLine(null, at(onlyHere, i), at(onlyThere, i)));
        }
        onlyHere.clear();
        onlyThere.clear();
    }

    private static @Nullable String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : null;
    }

    /** How many lines two endings have in common, at most. */
    private static int[][] common(List<String> here, List<String> there) {
        int[][] common = new int[here.size() + 1][there.size() + 1];
        for (int i = here.size() - 1; i >= 0; i--) {
            for (int j = there.size() - 1; j >= 0; j--) {
                common[i][j] = here.get(i).equals(there.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static Map<Field, String> fields(CertificateView certificate) {
        AttestedContent content = certificate.content();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (isShown(Field.HOLDER, certificate.sharing())) {
            put(fields, Field.HOLDER, content.holderName().text());
        }
        put(fields, Field.TITLE, content.title());
        put(fields, Field.LEVEL, content.level());
        put(fields, Field.GRADE, content.gradePercent());
        put(fields, Field.HONOURS, content.honours());
        put(fields, Field.ISSUED_ON, seconds(content.issuedAt()));
        put(fields, Field.VALID_UNTIL, seconds(content.validUntil()));
        put(fields, Field.ISSUER, content.institutionName());
        put(fields, Field.NUMBER, content.number());
        put(fields, Field.CODE, certificate.code().grouped());
        return fields;
    }

    /** What a holder keeps back is not compared: the answer would tell it. */
    private static boolean isShown(Field field, Sharing sharing) {
        return switch (field) {
            case HOLDER -> sharing.shows(SharedDetail.FULL_NAME);
            case GRADE -> sharing.shows(SharedDetail.GRADE);
            case HONOURS -> sharing.shows(SharedDetail.HONOURS);
            case HOURS -> sharing.shows(SharedDetail.HOURS);
            case TITLE, LEVEL, ISSUED_ON, VALID_UNTIL, ISSUER, NUMBER, CODE -> true;
        };
    }

    private static void put(Map<Field, String> fields, Field field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(field, value.toString());
        }
    }

    private static @Nullable Instant seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static List<String> shortened(List<String> lines) {
        return lines.stream()
                .limit(MOST_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0-]+", "").toLowerCase(Locale.ROOT);
    }
}
