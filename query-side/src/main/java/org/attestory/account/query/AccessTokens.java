package org.attestory.account.query;

import java.util.List;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.AccountId;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of access tokens, and how it is read: each time anew, so that a revoked one opens nothing on any node. */
@Component
class AccessTokens {

    static final Table<AccessTokenView> TABLE = Table.<AccessTokenView>named("access_token")
            .key("token_id", view -> view.tokenId().value())
            .text("account_id", view -> view.accountId().value())
            .text("name", AccessTokenView::name)
            .instant("made_at", AccessTokenView::madeAt)
            .document("document", AccessTokenFold::erase)
            .readBy(AccessTokens::read);

    private static final int MOST_SHOWN = 100;

    private final ReadModel readModel;

    AccessTokens(ReadModel readModel) {
        this.readModel = readModel;
    }

    Mono<AccessTokenView> one(AccessTokenId tokenId) {
        return readModel.find(TABLE, tokenId.value());
    }

    Mono<List<AccessTokenView>> of(AccountId accountId) {
        return readModel
                .where(TABLE, "account_id = $1 order by made_at desc, token_id limit $2", accountId.value(), (long)
                        MOST_SHOWN)
                .collectList();
    }

    private static AccessTokenView read(StoredRow row) {
        return AccessTokenFold.named(row.document("document", AccessTokenView.class), row.textOrNull("name"));
    }
}
