package org.attestory.account.api;

import java.util.List;
import org.attestory.kernel.PageRequest;

/** Accounts whose name or e-mail address contains a text, newest first. */
public record FindAccounts(String text, PageRequest page) {

    /** One page; more tells whether another follows. */
    public record Result(List<AccountView> accounts, boolean more) {}
}
