package org.attestory.verification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestory.issuance.api.VerificationCode;

/**
 * Finds the codes in lines of text, as people export them from tables: separated by commas, semicolons or tabs, with quotes
 * (RFC 4180) or without. If the first line holds no code it may be a header; the column is then the one that it calls a
 * code, else the first one in which there is a code, else the first.
 */
final class CsvCodes {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Set<String> HEADERS =
            Set.of("code", "codes", "verification code", "code de v\u00e9rification");

    private CsvCodes() {}

    /** Codes as given; stops after one more than may be. */
    static List<String> in(String text, int most) {
        String clean = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        List<List<String>> rows = rows(clean, most + 2);
        if (rows.isEmpty()) {
            return List.of();
        }
        int named = headerColumn(rows.getFirst());
        List<List<String>> records = named < 0 ? rows : rows.subList(1, rows.size());
        int column = Math.max(0, named < 0 ? columnWithCode(rows) : named);
        return records.stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .limit(most + 1L)
                .toList();
    }

    private static int headerColumn(List<String> first) {
        for (int column = 0; column < first.size(); column++) {
            String name = first.get(column).strip().replace('_', ' ').toLowerCase(Locale.ROOT);
            if (HEADERS.contains(name)) {
                return column;
            }
        }
        return -1;
    }

    private static int columnWithCode(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (VerificationCode.parse(row.get(column)).isPresent()) {
                    return column;
                }
            }
        }
        return -1;
    }

    private static List<List<String>> rows(String text, int most) {
        List<List<String>> rows = new ArrayList<>();
        char separator = separatorOf(text);
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() < most; i++) {
            char next = text.charAt(i);
            if (quoted) {
                if (next != '"') {
                    field.append(next);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(next);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (next == '"' && field.isEmpty()) {
                quoted = true;
            } else if (next == separator) {
                row.add(taken(field));
            } else if (next == '\n' || next == '\r') {
                row.add(taken(field));
                addUnlessBlank(rows, row);
                row = new ArrayList<>();
            } else {
                field.append(next);
            }
        }
        row.add(taken(field));
        addUnlessBlank(rows, row);
        return rows;
    }

    private static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String taken(StringBuilder field) {
        String value = field.toString();
        field.setLength(0);
        return value;
    }

    private static void addUnlessBlank(List<List<String>> rows, List<String> row) {
        if (row.stream().anyMatch(field -> !field.isBlank())) {
            rows.add(row);
        }
    }
}
