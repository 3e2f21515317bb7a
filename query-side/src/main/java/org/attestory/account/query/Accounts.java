package org.attestory.account.query;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountView;
import org.attestory.kernel.PageRequest;
import org.attestory.kernel.Role;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.SearchText;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of accounts, and how it is read. */
@Component
public class Accounts {

    static final Table<AccountView> TABLE = Table.<AccountView>named("account")
            .key("account_id", view -> view.accountId().value())
            .text("name", AccountView::name)
            .text("email", AccountView::email)
            .text("search_text", view -> SearchText.of(view.name(), view.email()))
            .text(
                    "roles",
                    view -> view.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")))
            .text("language", AccountView::language)
            .flag("disabled", AccountView::disabled)
            .flag("erased", AccountView::erased)
            .instant("opened_at", AccountView::openedAt)
            .readBy(Accounts::read);

    private final ReadModel readModel;

    Accounts(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** Several accounts at once, in no order; those that are unknown are missing. */
    public Flux<AccountView> all(Collection<AccountId> accountIds) {
        String[] keys = accountIds.stream().map(AccountId::value).distinct().toArray(String[]::new);
        return readModel.where(TABLE, "account_id = any($1)", (Object) keys);
    }

    Mono<AccountView> one(AccountId accountId) {
        return readModel.find(TABLE, accountId.value());
    }

    /** A page, and one row more if there is another page. */
    Mono<List<AccountView>> containing(String text, PageRequest page) {
        return readModel
                .where(
                        TABLE,
                        "search_text like $1 order by opened_at desc, account_id desc limit $2 offset $3",
                        SearchText.containing(text),
                        page.size() + 1L,
                        page.offset())
                .collectList();
    }

    private static AccountView read(StoredRow row) {
        return new AccountView(
                new AccountId(row.text("account_id")),
                row.textOrNull("name"),
                row.textOrNull("email"),
                roles(row.text("roles")),
                row.text("language"),
                row.flag("disabled"),
                row.flag("erased"),
                row.instant("opened_at"));
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
