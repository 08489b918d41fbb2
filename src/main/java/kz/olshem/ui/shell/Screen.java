package kz.olshem.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Problem;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.ui.component.ComponentMarkup;
import kz.olshem.ui.component.Components;
import org.jspecify.annotations.Nullable;

/**
 * A screen: reads its address, loads the scorecard that it names, and shows it. It loads before it is entered, because
 * only there can an address that names nothing still become "not found". What everyone sees alike is painted by an instance of
 * its own, which is thrown away; the live one holds the markup that all readers share.
 */
@Tag("olshem-screen")
@NpmPackage(value = "morphdom", version = "2.7.8")
@JsModule("./screen.ts")
public abstract class Screen extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private final Scorecards scorecards;
    private final transient PaintedScreens painted;
    private ScreenState place = ScreenState.of(com.vaadin.flow.router.QueryParameters.empty(), null);
    private String title = "";
    private @Nullable Div notice;
    private @Nullable Div elsewhere;

    protected Screen(Scorecards scorecards, PaintedScreens painted) {
        this.scorecards = scorecards;
        this.painted = painted;
        addClassName("screen");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        place = ScreenState.of(event.getLocation().getQueryParameters(), request);
        if (painted.serve(request)) {
            PaintedScreens.Painted all = painted.of(event.getLocation().getPath(), place, () -> paint(event));
            title = all.title();
            getElement().setAttribute("class", all.classNames());
            getElement().setProperty(ComponentMarkup.PAINTED, all.markup());
        } else {
            build(event);
        }
    }

    private PaintedScreens.Painted paint(BeforeEnterEvent event) {
        Screen fresh = Instantiator.get(event.getUI()).createComponent(getClass());
        fresh.place = place;
        fresh.build(event);
        return new PaintedScreens.Painted(
                fresh.title, String.join(" ", fresh.getClassNames()), ComponentMarkup.inside(fresh));
    }

    private void build(BeforeEnterEvent event) {
        Scorecard scorecard = place.release() == null
                ? scorecards.latest(place.territory())
                : scorecards.asOf(place.release(), place.territory());
        Catalogue catalogue = scorecard.snapshot().catalogue();
        place = place.atHome(catalogue);
        place.shownPeers(catalogue).forEach(catalogue::territory);
        if (notice != null) {
            remove(notice); // of an address before this one: the same screen may serve many
            notice = null;
        }
        if (elsewhere != null) {
            remove(elsewhere);
        }
        title = show(place, scorecard, event);
        setClassName("elsewhere", place.territory() != null);
        elsewhere = ElsewhereBar.of(
                        place,
                        scorecard.snapshot(),
                        scorecards.latestRelease(),
                        event.getLocation().getPath())
                .orElse(null);
        if (elsewhere != null) {
            addComponentAsFirst(elsewhere);
        }
        if (!place.problems().isEmpty()) {
            notice = misread();
            addComponentAsFirst(notice);
        }
    }

    /**
     * Shows what the address asks for.
     *
     * @return the title of the page, without the product's name
     * @throws Problem.Unknown where the address names something that does not exist
     */
    protected abstract String show(ScreenState place, Scorecard scorecard, BeforeEnterEvent event);

    /** What of the address could not be read. */
    private Div misread() {
        Div problems = Components.block("notice", Components.text("b", words().text("address.bad.title")));
        problems.getElement().setAttribute("role", "status");
        for (Problem.BadParameter problem : place.problems()) {
            problems.add(Components.text("", words().text("address.bad", problem.arguments())));
        }
        return problems;
    }

    protected ScreenState place() {
        return place;
    }

    protected Language language() {
        return place.language();
    }

    protected Words words() {
        return Words.of(place.language());
    }

    @Override
    public final String getPageTitle() {
        return title + " · " + words().text("app.name");
    }
}
