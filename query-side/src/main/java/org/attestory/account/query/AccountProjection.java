package org.attestory.account.query;

import java.time.Instant;
import org.attestory.account.api.AccountEvent;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.AccountView;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Keeps the table of accounts. */
@Component
@ProcessingGroup("account")
class AccountProjection extends Projection<AccountView> {

    AccountProjection() {
        super(Accounts.TABLE);
    }

    @EventHandler
    void on(AccountEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof AccountOpened) {
            create(AccountFold.apply(null, event, recordedAt));
        } else {
            change(event.accountId().value(), view -> AccountFold.apply(view, event, recordedAt));
        }
    }
}
