package org.attestory.account.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.attestory.account.api.AccountDisabled;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.FindAccounts;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.account.api.RoleGranted;
import org.attestory.kernel.PageRequest;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.junit.jupiter.api.Test;

class AccountsIT extends ReadModelTest {

    private final AccountProjection projection = new AccountProjection();
    private final AccountId ada = AccountId.random();
    private final AccountId zoe = AccountId.random();

    @Override
    protected List<Projection<?>> projections() {
        return List.of(projection);
    }

    @Test
    void showsAnAccountAsItIsNow() {
        given(
                opened(ada, "Ada Lovelace", "ada@example.org"),
                new RoleGranted(ada, Role.REGISTRAR),
                new NameChanged(ada, Personal.of(ada.subject(), "Ada King")),
                new AccountDisabled(ada));

        AccountView view = get(ada);
        assertThat(view.name()).isEqualTo("Ada King");
        assertThat(view.email()).isEqualTo("ada@example.org");
        assertThat(view.roles()).containsExactly(Role.LEARNER, Role.REGISTRAR);
        assertThat(view.disabled()).isTrue();
        assertThat(queries().handle(new GetAccount(zoe)).join().account()).isNull();
    }

    @Test
    void findsByPartOfNameOrAddressWhateverTheCaseAndTheAccents() {
        given(opened(ada, "Ada Lovelace", "ada@example.org"), opened(zoe, "Zo\u00eb 100% Ada\u00efr", "z@example.net"));

        assertThat(find("LOVE", 0, 10).accounts())
                .extracting(AccountView::accountId)
                .containsExactly(ada);
        assertThat(find("zoe", 0, 10).accounts())
                .extracting(AccountView::accountId)
                .containsExactly(zoe);
        assertThat(find("example.", 0, 10).accounts())
                .extracting(AccountView::accountId)
                .containsExactly(zoe, ada);
        assertThat(find("100%", 0, 10).accounts()).hasSize(1);
        assertThat(find("e%g", 0, 10).accounts()).isEmpty();
    }

    @Test
    void turnsPages() {
        given(opened(ada, "Ada Lovelace", "ada@example.org"), opened(zoe, "Zo\u00eb", "z@example.net"));

        assertThat(find("", 0, 1)).isEqualTo(new FindAccounts.Result(List.of(get(zoe)), true));
        assertThat(find("", 1, 1)).isEqualTo(new FindAccounts.Result(List.of(get(ada)), false));
        assertThat(find("", 2, 1)).isEqualTo(new FindAccounts.Result(List.of(), false));
    }

    @Test
    void losesNameAndAddressWithThePersonsDataAndIsFoundByNeither() {
        given(opened(ada, "Ada Lovelace", "ada@example.org"), new PersonalDataErased(ada));

        assertThat(get(ada).name()).isNull();
        assertThat(get(ada).email()).isNull();
        assertThat(get(ada).erased()).isTrue();
        assertThat(find("ada", 0, 10).accounts()).isEmpty();
        assertThat(find("", 0, 10).accounts()).hasSize(1);
    }

    @Test
    void becomesTheSameWhenRebuilt() {
        given(
                opened(ada, "Ada Lovelace", "ada@example.org"),
                opened(zoe, "Zo\u00eb", "z@example.net"),
                new PersonalDataErased(zoe));
        List<AccountView> before = find("", 0, 10).accounts();
        rebuild(projection);

        assertThat(find("", 0, 10).accounts()).isEqualTo(before).hasSize(2);
    }

    private static AccountOpened opened(AccountId id, String name, String email) {
        return new AccountOpened(
                id, Personal.of(id.subject(), name), Personal.of(id.subject(), email), Set.of(Role.LEARNER), "en");
    }

    private AccountView get(AccountId id) {
        AccountView view = queries().handle(new GetAccount(id)).join().account();
        assertThat(view).isNotNull();
        return view;
    }

    private FindAccounts.Result find(String text, int page, int size) {
        return queries()
                .handle(new FindAccounts(text, new PageRequest(page, size)))
                .join();
    }

    private AccountQueries queries() {
        return new AccountQueries(new Accounts(readModel()));
    }
}
