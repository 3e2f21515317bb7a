package org.attestory.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One visit in a browser session of its own. At its end nothing may have gone wrong behind the page: no error of a script,
 * nothing that the content security policy stopped, no answer that was not expected.
 */
final class Visit implements AutoCloseable {

    static final Locator.WaitForOptions ATTACHED = new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Visit(BrowserContext context) {
        this.context = context;
        this.page = newPage();
    }

    Page page() {
        return page;
    }

    /** Another tab of the same visit. */
    Page newPage() {
        Page opened = context.newPage();
        opened.onPageError(error -> troubles.add("script: " + error));
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console: " + message.text());
            }
        });
        opened.onRequestFailed(request -> {
            // Leaving a page ends what it still reads: streams and films.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                troubles.add(request.failure() + ": " + request.url());
            }
        });
        opened.onResponse(response -> {
            if (response.status() >= 400 && !expected.contains(response.status())) {
                troubles.add(response.status() + ": " + response.url());
            }
        });
        return opened;
    }

    /** From here on these answers are no trouble. */
    Visit expecting(Integer... statuses) {
        expected.addAll(Arrays.asList(statuses));
        return this;
    }

    void open(String path) {
        page.navigate(path);
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator heading() {
        return page.locator("h1");
    }

    @Override
    public void close() {
        context.close();
        assertThat(troubles).isEmpty();
    }
}
