package org.attestory.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Objects;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.RecordTokenUse;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.messaging.web.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has it noted on which day a token was last used: once a day, and without keeping anybody waiting. */
@Component
class TokenUses {

    private static final Logger LOG = LoggerFactory.getLogger(TokenUses.class);
    private static final Actor RECORDER = Actor.system("record-token-use");
    private static final int MOST_REMEMBERED = 10_000;

    private final Commands commands;
    private final Cache<AccessTokenId, LocalDate> noted =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    TokenUses(Commands commands) {
        this.commands = commands;
    }

    void note(AccessTokenView token, LocalDate today) {
        if (today.equals(token.lastUsedOn()) || today.equals(noted.getIfPresent(token.tokenId()))) {
            return;
        }
        noted.put(token.tokenId(), today);
        CommandId once = new CommandId("token-use-" + token.tokenId().value() + "-" + today);
        commands.send(new RecordTokenUse(token.tokenId(), today), RECORDER, once)
                .subscribe(done -> {}, failure -> forget(token.tokenId(), failure));
    }

    /** The next use tries again. */
    private void forget(AccessTokenId tokenId, Throwable failure) {
        noted.invalidate(tokenId);
        LOG.warn("The use of {} is not recorded: {}", tokenId, Objects.toString(failure));
    }
}
