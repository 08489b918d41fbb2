package kz.olshem.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.kernel.Language;

/** Someone with a window open on the product, who notices what the page says to its console and whom it asks. */
final class Visitor implements AutoCloseable {

    private final Jar jar;
    private final Language language;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Visitor(Jar jar, Chromium chromium, Look look) {
        this.jar = jar;
        this.language = look.language();
        this.context = chromium.browser().newContext(look.options());
        context.setDefaultTimeout(20_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // A page that is meant to answer 404 is reported by the browser itself, under the page's own address.
            if (message.type().equals("error") && !message.location().startsWith(page.url())) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.onRequestFailed(request -> {
            // Given up by the browser itself where a page is left; what is refused is on the console as well.
            if (!request.failure().equals("net::ERR_ABORTED")) {
                complaints.add(request.url() + " failed: " + request.failure());
            }
        });
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    /** Goes to a path of the product in the visitor's language, and waits until the screen is complete. */
    Response go(String path) {
        String mark = path.contains("?") ? "&" : "?";
        Response response = page.navigate(jar.address(path + mark + "lang=" + language.code()));
        settle();
        if (response == null) {
            throw new IllegalStateException(path + " was not answered");
        }
        return response;
    }

    String address(String path) {
        return jar.address(path);
    }

    /** Waits until the server has answered, the screen has its heading, and the charts in view have come to an end. */
    void settle() {
        page.waitForFunction(Scripts.SETTLED);
    }

    /** Errors on the console, uncaught ones and failed requests, since the last call. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Addresses asked for since the last call. */
    List<String> requests() {
        List<String> all = List.copyOf(requests);
        requests.clear();
        return all;
    }

    /** Those of them that went to anyone but the product. */
    List<String> foreignRequests() {
        return requests().stream()
                .filter(url -> !url.startsWith(jar.address("/")))
                .filter(url -> !List.of("data", "blob", "about")
                        .contains(URI.create(url).getScheme()))
                .toList();
    }

    List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
