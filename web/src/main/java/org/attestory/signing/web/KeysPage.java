package org.attestory.signing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.attestory.messaging.web.Queries;
import org.attestory.signing.api.FindSigningKeys;
import org.attestory.signing.api.SigningKeyView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Shows administrators with which keys the institution signs, and how long their certificates last. */
@Controller
class KeysPage {

    private final Queries queries;
    private final Clock clock;

    KeysPage(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/administration/keys")
    Mono<Rendering> show() {
        Instant now = clock.instant();
        return queries.ask(new FindSigningKeys(), FindSigningKeys.Result.class)
                .map(found -> Rendering.view("administration/keys")
                        .modelAttribute(
                                "keys",
                                found.keys().stream()
                                        .map(key -> Row.of(key, now))
                                        .toList())
                        .modelAttribute("zone", ZoneOffset.UTC)
                        .modelAttribute("pressing", pressing(found.keys(), now))
                        .build());
    }

    private static boolean pressing(List<SigningKeyView> keys, Instant now) {
        return keys.stream().anyMatch(key -> key.current() && key.urgencyAt(now) != SigningKeyView.Urgency.NONE);
    }

    /** A key as a line of the table. */
    record Row(SigningKeyView key, long daysLeft, SigningKeyView.Urgency urgency) {

        static Row of(SigningKeyView key, Instant now) {
            return new Row(key, key.daysLeft(now), key.urgencyAt(now));
        }
    }
}
