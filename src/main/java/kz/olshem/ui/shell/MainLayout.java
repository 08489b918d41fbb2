package kz.olshem.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;

/** What stands around every screen: the mark, the sections, the languages. On a phone the sections are a bar below. */
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, BeforeEnterObserver {

    /** Milliseconds between two tries while the line is cut. */
    private static final int ASK_AGAIN = 1000;

    private final Div around = new Div();
    private final Main main = new Main();
    private final Div below = new Div();

    MainLayout() {
        addClassName("app");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        around.addClassName("around");
        below.addClassName("below");
        add(around, main, below);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScreenState place = ScreenState.of(event.getLocation().getQueryParameters(), VaadinRequest.getCurrent());
        event.getUI().setLocale(place.language().locale());
        getElement().setAttribute("lang", place.language().code());
        Words words = Words.of(place.language());
        ReconnectDialogConfiguration lost = event.getUI().getReconnectDialogConfiguration();
        lost.setDialogText(words.text("app.reading-error"));
        lost.setDialogTextGaveUp(words.text("app.reading-error"));
        lost.setReconnectInterval(ASK_AGAIN);
        String path = event.getLocation().getPath();
        around.removeAll();
        // With its whole address: a bare fragment is resolved against the base of the page, which is the overview.
        String here = "/" + event.getLocation().getPathWithQueryParameters();
        Anchor skip = Components.styled(new Anchor(here + "#main", words.text("app.skip")), "skip");
        skip.setRouterIgnore(true);
        around.add(skip, rail(place, words, path));
        below.removeAll();
        below.add(sections(place, words, path, "bottomnav"));
    }

    private static Component rail(ScreenState place, Words words, String path) {
        RouterLink brand = Links.overview("", place.elsewhere());
        brand.addClassName("brand");
        brand.add(new PaintedMarkup(Icons.mark(), "mark"), new Span(words.text("app.name")));
        Div foot = Components.block(
                "foot",
                languages(place, words, path),
                machines(place, words),
                Components.block("who", new Div(words.text("app.who.council")), new Div(words.text("app.who.city"))));
        Aside rail = Components.styled(new Aside(brand, sections(place, words, path, "nav"), foot), "rail");
        rail.getElement().setAttribute("aria-label", words.text("app.name"));
        return rail;
    }

    private static Nav sections(ScreenState place, Words words, String path, String className) {
        ScreenState elsewhere = place.elsewhere();
        Nav nav = Components.styled(new Nav(), className);
        nav.getElement().setAttribute("aria-label", words.text("app.nav"));
        nav.add(
                section(Links.overview("", elsewhere), Icons.Icon.OVERVIEW, words.text("nav.overview"), path.isEmpty()),
                section(
                        Links.directions("", elsewhere),
                        Icons.Icon.DIRECTIONS,
                        words.text("nav.directions"),
                        path.startsWith("directions")),
                section(
                        Links.indicators("", elsewhere),
                        Icons.Icon.INDICATORS,
                        words.text("nav.indicators"),
                        path.startsWith("indicators")),
                section(
                        Links.premise("", elsewhere),
                        Icons.Icon.PREMISE,
                        words.text("nav.premise"),
                        path.startsWith(Links.PREMISE)));
        return nav;
    }

    private static RouterLink section(RouterLink link, Icons.Icon icon, String name, boolean current) {
        link.add(new PaintedMarkup(icon.svg(), "i"), new Span(name));
        link.setHighlightCondition((it, event) -> false);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            link.addClassName("on");
        }
        return link;
    }

    /** The page about the API is none of the views: it is loaded as any other site is. */
    private static Component machines(ScreenState place, Words words) {
        Anchor api =
                Components.styled(new Anchor("/api?lang=" + place.language().code(), words.text("app.api")), "to-api");
        api.setRouterIgnore(true);
        return api;
    }

    /** A change of language loads the page anew: the document itself then speaks the other language. */
    private static Component languages(ScreenState place, Words words, String path) {
        Nav languages = Components.styled(new Nav(), "langs");
        languages.getElement().setAttribute("aria-label", words.text("app.languages"));
        for (Language language : List.of(Language.values())) {
            String address = "/" + path + "?" + place.in(language).parameters().getQueryString();
            Anchor anchor = new Anchor(address, words.text("lang." + language.code()));
            anchor.setRouterIgnore(true);
            anchor.getElement().setAttribute("lang", language.code());
            anchor.getElement().setAttribute("hreflang", language.code());
            // Begins with what is seen, so that who speaks to the page can say it.
            anchor.getElement()
                    .setAttribute(
                            "aria-label",
                            words.text("lang." + language.code()) + " – "
                                    + words.text("lang." + language.code() + ".name"));
            if (language == place.language()) {
                anchor.getElement().setAttribute("aria-current", "true");
            }
            languages.add(anchor);
        }
        return languages;
    }
}
