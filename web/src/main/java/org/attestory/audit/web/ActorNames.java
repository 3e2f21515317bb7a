package org.attestory.audit.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.GetAccount;
import org.attestory.audit.api.RecordedEvent;
import org.attestory.messaging.web.Queries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Names those who caused events: people by their name as it is now, policies by what they are. */
@Component
public class ActorNames {

    private static final String ACCOUNT = "account-";
    private static final String SYSTEM = "system:";

    private final Queries queries;
    private final MessageSource messages;

    ActorNames(Queries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    /** The names by {@link RecordedEvent#actor()}. */
    public Mono<Map<String, String>> of(Collection<RecordedEvent> events, Locale locale) {
        return Flux.fromStream(events.stream().map(RecordedEvent::actor).distinct())
                .flatMap(actor -> name(actor, locale).map(name -> Map.entry(actor, name)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<String> name(String actor, Locale locale) {
        if (actor.startsWith(SYSTEM)) {
            return Mono.just(text("audit.actor.system", locale, actor.substring(SYSTEM.length())));
        }
        if (!actor.startsWith(ACCOUNT)) {
            return Mono.just(text("audit.actor.anonymous", locale));
        }
        return queries.ask(new GetAccount(new AccountId(actor)), GetAccount.Result.class)
                .mapNotNull(GetAccount.Result::account)
                .mapNotNull(AccountView::name)
                .defaultIfEmpty(text("audit.actor.erased", locale));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
