package kz.olshem.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * What there was to see at one address in one look.
 *
 * @param where    the path with the language, the light and the width, as failures name it
 * @param said     the language that the document says it is in
 * @param overflow what sticks out sideways
 * @param undrawn  charts in view that are not drawn
 * @param console  what the page complained about
 * @param foreign  requests to anyone but the product
 * @param axe      accessibility rules that are broken
 */
record Seen(
        String where,
        int status,
        String wanted,
        String said,
        List<String> overflow,
        List<String> undrawn,
        List<String> console,
        List<String> foreign,
        List<String> axe) {

    /** Opens a path and looks at it. */
    static Seen at(String path, Visitor visitor, Look look) {
        int status = visitor.go(path).status();
        return look(path, status, visitor, look, Axe.violations(visitor.page()));
    }

    /** Looks at the same page again after dusk: only what depends on colours can have changed for accessibility. */
    Seen inTheDark(String path, Visitor visitor, Look look) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.settle();
        Seen seen = look(path, status, visitor, look.in(ColorScheme.DARK), Axe.violationsOfColour(visitor.page()));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return seen;
    }

    private static Seen look(String path, int status, Visitor visitor, Look look, List<String> axe) {
        Page page = visitor.page();
        String language = look.language().code();
        return new Seen(
                path + " (" + language + ", " + look.scheme() + ", " + look.width() + ")",
                status,
                language,
                String.valueOf(page.locator("html").getAttribute("lang")),
                list(page.evaluate(Scripts.OVERFLOW)),
                list(page.evaluate(Scripts.UNDRAWN)),
                visitor.complaints(),
                visitor.foreignRequests(),
                axe);
    }

    private static List<String> list(Object found) {
        List<String> texts = new ArrayList<>();
        if (found instanceof List<?> all) {
            all.forEach(each -> texts.add(String.valueOf(each)));
        }
        return texts;
    }
}
