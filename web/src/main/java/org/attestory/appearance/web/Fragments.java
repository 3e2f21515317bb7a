package org.attestory.appearance.web;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Tells requests of the script for a part of a page from visits to the whole page. */
public final class Fragments {

    private Fragments() {}

    /** Whether a part is enough. When going back in history the script asks for the whole page again. */
    public static boolean wanted(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return "true".equals(headers.getFirst("HX-Request"))
                && !"true".equals(headers.getFirst("HX-History-Restore-Request"));
    }
}
