package org.attestory.issuance.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.readmodel.query.SearchText;

/** Turns what a registrar looks for into a condition on the columns of the table. */
final class CertificateSearch {

    /** Less gives the index nothing to look up: it would be read as a whole, unless it is kept out of it. */
    private static final int TRIGRAM = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{6,}");

    private CertificateSearch() {}

    /** The condition; its arguments are added to the list, in the order of their numbers. */
    static String condition(FindCertificates query, List<Object> arguments) {
        String condition = text(query.text(), arguments);
        CertificateStatus status = query.status();
        return status == null ? condition : condition + " and " + status(status, query, arguments);
    }

    private static String text(String text, List<Object> arguments) {
        if (text.isBlank()) {
            return "true";
        }
        Optional<VerificationCode> code = VerificationCode.parse(text);
        if (code.isPresent()) {
            return "code = $" + add(arguments, code.get().value());
        }
        if (NUMBER.matcher(text.strip()).matches()) {
            return "number = $" + add(arguments, text.strip());
        }
        String column = text.strip().length() < TRIGRAM ? "search_text || ''" : "search_text";
        return column + " like $" + add(arguments, SearchText.containing(text));
    }

    private static String status(CertificateStatus status, FindCertificates query, List<Object> arguments) {
        return switch (status) {
            case ERASED, REVOKED, SUPERSEDED, SUSPENDED -> "decision = $" + add(arguments, status.name());
            case EXPIRED -> "decision is null and valid_until <= $" + add(arguments, query.now());
            case NOT_YET_VALID -> {
                int now = add(arguments, query.now());
                yield "decision is null and valid_from > $" + now + " and " + unexpired(now);
            }
            case VALID -> {
                int now = add(arguments, query.now());
                yield "decision is null and valid_from <= $" + now + " and " + unexpired(now);
            }
        };
    }

    private static String unexpired(int now) {
        return "(valid_until is null or valid_until > $" + now + ")";
    }

    private static int add(List<Object> arguments, Object argument) {
        arguments.add(argument);
        return arguments.size();
    }
}
