package org.attestory.administration.web;

import org.attestory.account.api.FindAccounts;
import org.attestory.appearance.web.Fragments;
import org.attestory.kernel.PageRequest;
import org.attestory.messaging.web.Queries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds accounts by name or e-mail address. With scripts the results follow the typing. */
@Controller
class AccountsPage {

    private static final int ROWS = 25;
    private static final int LONGEST_TEXT = 254;

    private final Queries queries;

    AccountsPage(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/administration/accounts")
    Mono<Rendering> find(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            ServerWebExchange exchange) {
        String sought = text.strip().substring(0, Math.min(text.strip().length(), LONGEST_TEXT));
        PageRequest rows = new PageRequest(page, ROWS);
        String view = Fragments.wanted(exchange) ? "administration/accounts :: results" : "administration/accounts";
        return queries.ask(new FindAccounts(sought, rows), FindAccounts.Result.class)
                .map(found -> Rendering.view(view)
                        .modelAttribute("text", sought)
                        .modelAttribute("accounts", found.accounts())
                        .modelAttribute("page", rows.number())
                        .modelAttribute("more", found.more())
                        .build());
    }
}
