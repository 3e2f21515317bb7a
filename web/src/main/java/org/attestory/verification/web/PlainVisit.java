package org.attestory.verification.web;

import org.attestory.access.web.AccountSession;
import org.attestory.issuance.api.VerificationCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Tells whether somebody who is not signed in opens the page of a code as browsers do, and asks for nothing besides: no
 * past, no part of the page, no other form of it. Whoever wants something else takes the ordinary way.
 */
final class PlainVisit {

    private static final String FIRST = MediaType.TEXT_HTML_VALUE + ",";

    private PlainVisit() {}

    static boolean is(ServerHttpRequest request) {
        String path = request.getPath().value();
        HttpHeaders headers = request.getHeaders();
        return path.length() == VerificationRoutes.PATH.length() + VerificationCode.LENGTH
                && path.startsWith(VerificationRoutes.PATH)
                && HttpMethod.GET.equals(request.getMethod())
                && request.getURI().getRawQuery() == null
                && namesPagesFirst(headers)
                && !headers.containsHeader("HX-Request")
                && !headers.containsHeader(HttpHeaders.CONTENT_TYPE)
                && !headers.containsHeader(HttpHeaders.RANGE)
                && !request.getCookies().containsKey(AccountSession.COOKIE);
    }

    /** As the address has it. */
    static String code(ServerHttpRequest request) {
        return request.getPath().value().substring(VerificationRoutes.PATH.length());
    }

    private static boolean namesPagesFirst(HttpHeaders headers) {
        String accepted = headers.getFirst(HttpHeaders.ACCEPT);
        return accepted != null && (accepted.startsWith(FIRST) || accepted.equals(MediaType.TEXT_HTML_VALUE));
    }
}
