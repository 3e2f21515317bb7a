package org.attestory.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.attestory.signing.api.FindSigningKeys;
import org.attestory.signing.api.SigningKeyView;
import org.junit.jupiter.api.Test;

class KeysPageTest extends PageTest {

    @Test
    void showsWhoseKeysTheyAreAndHowLongTheyLast() {
        keys(key("document-2026", 400, true), key("document-2024", -10, false));

        String page = text(signedIn(Role.ADMINISTRATOR).get("/administration/keys"));

        assertThat(page)
                .contains("document-2026", "CN=Registry,O=University", "PDF documents", "signs now", "399")
                .contains("document-2024", "kept", "ended")
                .doesNotContain("Add a newer one to the keystore and start again");
    }

    @Test
    void warnsOfAKeyThatEndsSoon() {
        keys(key("document-2026", 12, true));

        Browser administrator = signedIn(Role.ADMINISTRATOR);

        assertThat(text(administrator.get("/administration/keys")))
                .contains("less than 14 days left", "Add a newer one to the keystore and start again");
        assertThat(administrator.page("/administration")).contains("/administration/keys");
    }

    private void keys(SigningKeyView... keys) {
        sides.onQuery(
                FindSigningKeys.class,
                FindSigningKeys.Result.class,
                query -> new FindSigningKeys.Result(List.of(keys)));
    }

    private static SigningKeyView key(String id, int days, boolean current) {
        Instant now = Instant.now();
        return new SigningKeyView(
                "DOCUMENT",
                id,
                "CN=Registry,O=University",
                now.minus(Duration.ofDays(700)),
                now.plus(Duration.ofDays(days)),
                current);
    }
}
