package org.attestory.delivery.web;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** What a request demands of the entity tag before anything is sent (RFC 9110 sections 13.1.1 and 13.1.2). */
enum Precondition {
    MET,
    NOT_MODIFIED,
    FAILED;

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"|\\*");
    private static final String WEAK = "W/";

    static Precondition of(HttpHeaders headers, String entityTag) {
        String tag = "\"" + entityTag + "\"";
        List<String> wanted = tags(headers, HttpHeaders.IF_MATCH);
        if (headers.containsHeader(HttpHeaders.IF_MATCH) && !wanted.contains("*") && !wanted.contains(tag)) {
            return FAILED;
        }
        List<String> known = tags(headers, HttpHeaders.IF_NONE_MATCH);
        return known.contains("*") || known.contains(tag) || known.contains(WEAK + tag) ? NOT_MODIFIED : MET;
    }

    private static List<String> tags(HttpHeaders headers, String name) {
        return headers.getOrEmpty(name).stream()
                .flatMap(value -> TAG.matcher(value).results())
                .map(MatchResult::group)
                .toList();
    }
}
