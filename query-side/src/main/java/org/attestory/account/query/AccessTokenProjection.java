package org.attestory.account.query;

import java.time.Instant;
import org.attestory.account.api.AccessTokenEvent;
import org.attestory.account.api.AccessTokenMade;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.GetAccessToken;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/** Keeps the table of access tokens. */
@Component
@ProcessingGroup("access-token")
class AccessTokenProjection extends Projection<AccessTokenView> {

    AccessTokenProjection() {
        super(AccessTokens.TABLE);
    }

    @EventHandler
    void on(AccessTokenEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof AccessTokenMade) {
            create(AccessTokenFold.apply(null, event, recordedAt));
        } else {
            change(event.tokenId().value(), view -> AccessTokenFold.apply(view, event, recordedAt));
        }
    }

    @EventHandler
    void on(PersonalDataErased event) {
        changeAll("account_id", event.accountId().value(), AccessTokenFold::erase);
    }

    @Override
    protected void changed(AccessTokenView view, QueryUpdateEmitter updates) {
        updates.emit(
                GetAccessToken.class, query -> query.tokenId().equals(view.tokenId()), new GetAccessToken.Result(view));
    }
}
