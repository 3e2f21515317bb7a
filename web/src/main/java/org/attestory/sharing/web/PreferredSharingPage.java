package org.attestory.sharing.web;

import java.util.EnumSet;
import java.util.Locale;
import org.attestory.access.web.SignedIn;
import org.attestory.issuance.api.GetPreferredSharing;
import org.attestory.issuance.api.PreferSharing;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.Visibility;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Where holders choose what verifiers see of the certificates that they will be issued. */
@Controller
@RequestMapping("/account/sharing")
class PreferredSharingPage {

    private final Queries queries;
    private final Commands commands;
    private final RefusalMessages refusals;

    PreferredSharingPage(Queries queries, Commands commands, RefusalMessages refusals) {
        this.queries = queries;
        this.commands = commands;
        this.refusals = refusals;
    }

    @GetMapping
    Mono<Rendering> show(@RequestParam(defaultValue = "false") boolean saved, SignedIn holder) {
        return queries.ask(new GetPreferredSharing(holder.accountId()), GetPreferredSharing.Result.class)
                .map(found -> page(SharingForm.of(found.sharing()), "", saved, HttpStatus.OK));
    }

    @PostMapping
    Mono<Rendering> choose(@ModelAttribute("form") SharingForm form, SignedIn holder, Locale locale) {
        Sharing sharing = form.sharing(EnumSet.allOf(SharedDetail.class))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return commands.send(
                        new PreferSharing(holder.accountId(), sharing), holder.actor(), Intentions.of(form.commandId()))
                .then(Mono.fromSupplier(() -> Rendering.redirectTo("/account/sharing?saved=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build()))
                .onErrorResume(
                        RefusalException.class,
                        refusal -> Mono.just(page(form, refusals.text(refusal, locale), false, HttpStatus.CONFLICT)));
    }

    private static Rendering page(SharingForm form, String refusal, boolean saved, HttpStatus status) {
        return Rendering.view("sharing/preferred")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("refusal", refusal)
                .modelAttribute("saved", saved)
                .modelAttribute("visibilities", Visibility.values())
                .modelAttribute("details", SharedDetail.values())
                .build();
    }
}
