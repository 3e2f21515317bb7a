package org.attestory.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browser: the one that CHROMIUM names, else the system's, else the one that Playwright downloads. */
final class Chromium implements AutoCloseable {

    private static final Path OF_THE_SYSTEM = Path.of("/usr/bin/chromium");

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For a machine that has much else to do. */
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Optional<Path> installed = Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> Optional.of(OF_THE_SYSTEM).filter(Files::isExecutable));
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIETLY);
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    BrowserContext context(String address, Manner manner, @Nullable String session) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(manner.width(), manner.height())
                .setJavaScriptEnabled(manner.scripts())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(manner.isPhone())
                .setLocale("en-GB");
        if (session != null) {
            options.setStorageState(session);
        }
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        if (manner.preferences() != null) {
            context.addCookies(List.of(new Cookie("preferences", manner.preferences()).setUrl(address)));
        }
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
