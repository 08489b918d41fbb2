package kz.olshem.bench.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine with a window of a usual size. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("olshem.chromium", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /** A reader who has never been here. */
    BrowserContext stranger() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Opens a page and returns the milliseconds from the navigation to the first frame in which a condition holds. */
    static double visit(BrowserContext reader, String address, String condition) {
        try (Page page = open(reader, address, condition)) {
            return number(page.evaluate("window.doneAt"));
        }
    }

    /** Opens a page with a script that says when it is done, and returns the milliseconds until then. */
    static double follow(BrowserContext reader, String address, String script) {
        try (Page page = reader.newPage()) {
            page.addInitScript(script);
            page.navigate(address);
            page.waitForFunction("() => window.doneAt > 0");
            return number(page.evaluate("window.doneAt"));
        }
    }

    /** Opens a page and returns it once a condition holds. */
    static Page open(BrowserContext reader, String address, String condition) {
        Page page = reader.newPage();
        page.addInitScript(Scripts.watch(condition));
        page.navigate(address);
        page.waitForFunction("() => window.doneAt > 0");
        return page;
    }

    static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("not a number: " + value);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
