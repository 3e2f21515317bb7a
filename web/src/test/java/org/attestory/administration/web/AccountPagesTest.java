package org.attestory.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.DisableAccount;
import org.attestory.account.api.EnableAccount;
import org.attestory.account.api.ErasePersonalData;
import org.attestory.account.api.FindAccounts;
import org.attestory.account.api.GrantRole;
import org.attestory.account.api.OpenAccount;
import org.attestory.account.api.WithdrawRole;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AccountPagesTest extends PageTest {

    private AccountView other = account(Set.of(Role.LEARNER));

    @BeforeEach
    void somebodyElse() {
        other = account(Set.of(Role.LEARNER, Role.INSTRUCTOR));
        sides.onQuery(
                FindAccounts.class,
                FindAccounts.Result.class,
                query -> new FindAccounts.Result(query.text().equals("nobody") ? List.of() : List.of(other), false));
        sides.onCommand(GrantRole.class, command -> roles(EnumSet.of(Role.LEARNER, Role.INSTRUCTOR, command.role())));
        sides.onCommand(WithdrawRole.class, command -> roles(EnumSet.of(Role.LEARNER)));
        sides.onCommand(DisableAccount.class, command -> state(true, false));
        sides.onCommand(EnableAccount.class, command -> state(false, false));
        sides.onCommand(ErasePersonalData.class, command -> state(true, true));
        sides.onCommand(OpenAccount.class, command -> {
            replace(new AccountView(
                    command.accountId(),
                    command.name().value(),
                    command.email().value(),
                    command.roles(),
                    command.language(),
                    false,
                    false,
                    other.openedAt()));
            return command.accountId();
        });
    }

    private Object roles(Set<Role> roles) {
        replace(new AccountView(
                other.accountId(), other.name(), other.email(), roles, "en", false, false, other.openedAt()));
        return other.accountId();
    }

    private Object state(boolean disabled, boolean erased) {
        replace(new AccountView(
                other.accountId(),
                erased ? null : other.name(),
                erased ? null : other.email(),
                other.roles(),
                "en",
                disabled,
                erased,
                other.openedAt()));
        return other.accountId();
    }

    private String page() {
        return "/administration/accounts/" + other.accountId();
    }

    @Test
    void findsAccounts() {
        Browser browser = signedIn(Role.ADMINISTRATOR);

        assertThat(browser.page("/administration")).contains("/administration/accounts", "/administration/programs");
        assertThat(browser.page("/administration/accounts?text=am"))
                .contains("Am\u00e9lie Dubois", "Instructor", page());
        assertThat(text(browser.fragment("/administration/accounts?text=nobody")))
                .contains("No account fits")
                .doesNotContain("<html");
    }

    @Test
    void opensAnAccountAndShowsThePasswordOnce() {
        Browser browser = signedIn(Role.ADMINISTRATOR);
        String form = browser.page("/administration/accounts/new");
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("commandId", hidden(form, "commandId"));
        fields.set("password", hidden(form, "password"));
        fields.set("name", "Nina Petrova");
        fields.set("email", "nina@example.org");
        fields.set("language", "fr");
        fields.put("roles", List.of("REGISTRAR", "AUDITOR"));

        String opened = text(browser.post("/administration/accounts/new", fields)
                .expectStatus()
                .isOk());
        String again = text(browser.post("/administration/accounts/new", fields)
                .expectStatus()
                .isOk());

        assertThat(opened).contains("Nina Petrova", hidden(form, "password"), "shown this once");
        assertThat(again).contains(hidden(form, "password"));
        List<AccountId> ids = sides.sent().stream()
                .map(Sides.Sent::command)
                .filter(OpenAccount.class::isInstance)
                .map(command -> ((OpenAccount) command).accountId())
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .anySatisfy(command -> assertThat(command).isInstanceOfSatisfying(OpenAccount.class, open -> {
                    assertThat(open.roles()).containsExactlyInAnyOrder(Role.REGISTRAR, Role.AUDITOR);
                    assertThat(open.language()).isEqualTo("fr");
                    assertThat(open.password().value()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
                }));
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBe() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("name", " ");
        fields.set("email", "nina at example");

        String page = text(signedIn(Role.ADMINISTRATOR)
                .post("/administration/accounts/new", fields)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains(
                        "nina at example", "This is not an e-mail address", "A name has 1 to 120", "at least one role");
    }

    @Test
    void tellsThatAnAddressIsTaken() {
        sides.onCommand(OpenAccount.class, command -> {
            throw new RefusedException(AccountRefusal.EMAIL_TAKEN);
        });
        Browser browser = signedIn(Role.ADMINISTRATOR);

        String page = text(browser.post(
                        "/administration/accounts/new",
                        Map.of(
                                "name", "Nina",
                                "email", "nina@example.org",
                                "roles", "AUDITOR",
                                "password", "abcd-efgh-jkmn-pqrs"))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT));

        assertThat(page).contains("An account with this e-mail address exists", "nina@example.org");
    }

    @Test
    void grantsAndWithdrawsRoles() {
        Browser browser = signedIn(Role.ADMINISTRATOR);
        assertThat(browser.page(page())).contains("Withdraw the role Instructor", "Approves learners");

        browser.post(page() + "/grant", Map.of("role", "AUDITOR"))
                .expectHeader()
                .location(page() + "?done=grant");
        assertThat(browser.page(page() + "?done=grant")).contains("The role is granted.", "Auditor");
        browser.post(page() + "/withdraw", Map.of("role", "INSTRUCTOR"))
                .expectHeader()
                .location(page() + "?done=withdraw");

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(
                        new GrantRole(other.accountId(), Role.AUDITOR),
                        new WithdrawRole(other.accountId(), Role.INSTRUCTOR));
    }

    @Test
    void disablesAndEnables() {
        Browser browser = signedIn(Role.ADMINISTRATOR);

        browser.post(page() + "/disable", Map.of()).expectStatus().isSeeOther();
        assertThat(browser.page(page())).contains("disabled", "Enable the account");
        browser.post(page() + "/enable", Map.of()).expectStatus().isSeeOther();
        assertThat(browser.page(page())).contains("Disable the account");
    }

    @Test
    void erasesOnlyWhenTheAddressIsTyped() {
        Browser browser = signedIn(Role.ADMINISTRATOR);
        String email = Objects.requireNonNull(other.email());
        assertThat(browser.page(page() + "/erase")).contains(email, "Nobody can undo this");

        assertThat(text(browser.post(page() + "/erase", Map.of("confirmation", "somebody@else.org"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("Nothing was erased");
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof ErasePersonalData);
        browser.post(page() + "/erase", Map.of("confirmation", " " + email + " "))
                .expectStatus()
                .isSeeOther();

        assertThat(browser.page(page() + "?done=erase"))
                .contains("Erased person", "The personal data is erased.")
                .doesNotContain(email, page() + "/disable");
    }

    @Test
    void offersNothingAgainstOneself() {
        Browser browser = signedIn(Role.ADMINISTRATOR);

        assertThat(browser.page("/administration/accounts/" + browser.account().accountId()))
                .contains("This is your own account")
                .doesNotContain("/disable", "/erase");
    }

    @Test
    void tellsARefusal() {
        sides.onCommand(WithdrawRole.class, command -> {
            throw new RefusedException(AccountRefusal.LAST_ROLE);
        });

        assertThat(text(signedIn(Role.ADMINISTRATOR)
                        .post(page() + "/withdraw", Map.of("role", "LEARNER"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("An account keeps at least one role");
    }

    @Test
    void isClosedToOthers() {
        for (Role role : new Role[] {Role.LEARNER, Role.INSTRUCTOR, Role.REGISTRAR, Role.AUDITOR}) {
            Browser browser = signedIn(role);
            browser.get("/administration/accounts").expectStatus().isForbidden();
            browser.get(page()).expectStatus().isForbidden();
            browser.post(page() + "/erase", Map.of()).expectStatus().isForbidden();
        }
    }

    private static String hidden(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }
}
