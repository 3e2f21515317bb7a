package org.attestory.examination.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestory.issuance.api.VerificationCode;

/** The verification codes that stand in a text, however they are grouped. */
final class PrintedCodes {

    private static final int MOST = 3;
    private static final int MOST_LINES = 2_000;
    private static final Pattern NO_SYMBOL = Pattern.compile("[^0-9A-Za-z]+");

    private PrintedCodes() {}

    static List<VerificationCode> in(List<String> lines, Allowance allowance) {
        Set<VerificationCode> found = new LinkedHashSet<>();
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            List<String> groups = new ArrayList<>(List.of(NO_SYMBOL.split(line, -1)));
            groups.removeIf(String::isEmpty);
            for (int from = 0; from < groups.size() && found.size() < MOST; from++) {
                VerificationCode.parse(beginning(groups, from, allowance)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** As many whole groups as make up a code; something shorter or longer if none do. */
    private static String beginning(List<String> groups, int from, Allowance allowance) {
        StringBuilder code = new StringBuilder();
        for (int at = from; at < groups.size() && code.length() < VerificationCode.LENGTH; at++) {
            allowance.steps(1);
            code.append(groups.get(at));
        }
        return code.length() > VerificationCode.LENGTH ? "" : code.toString();
    }
}
