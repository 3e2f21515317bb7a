package org.attestory.verification.web;

import java.util.Locale;
import org.attestory.access.web.Redirects;
import org.attestory.appearance.web.LanguageOfRequest;
import org.attestory.appearance.web.Preferences;
import org.attestory.appearance.web.PublicAddress;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Somebody who is not signed in, as far as pages differ by it. Two who are equal are shown the same page of a verdict.
 *
 * @param path under which the page was asked for
 * @param address by which the platform was reached, as the page repeats it
 */
record Reader(String path, Locale language, Preferences preferences, String address, boolean secure) {

    static Reader of(ServerHttpRequest visit, PublicAddress address) {
        return new Reader(
                visit.getPath().value(),
                LanguageOfRequest.of(visit),
                Preferences.in(visit),
                address.of("", visit),
                Redirects.isSecure(visit));
    }
}
