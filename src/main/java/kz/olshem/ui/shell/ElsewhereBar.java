package kz.olshem.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.series.Release;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.component.Components;

/**
 * Says in words that a screen is about another territory than the home city, or as of an earlier release, each with a way
 * back: both stay in the address where a screen has no control for them.
 */
final class ElsewhereBar extends Div {

    private final transient Words words;
    private final transient Language language;

    private ElsewhereBar(Language language) {
        this.language = language;
        this.words = Words.of(language);
        addClassName("elsewhere-bar");
        getElement().setAttribute("role", "note");
        getElement().setAttribute("aria-label", words.text("elsewhere.label"));
    }

    /**
     * The bar, where there is anything to say.
     *
     * @param latest the newest release
     * @param path   of the screen
     */
    static Optional<ElsewhereBar> of(ScreenState place, Snapshot shown, Release latest, String path) {
        ElsewhereBar bar = new ElsewhereBar(place.language());
        if (place.territory() != null) {
            Territory home = shown.catalogue().home();
            bar.say(
                    bar.words.text(
                            "elsewhere.territory",
                            "territory",
                            DisplayNames.of(place.territory(), shown.catalogue(), bar.language)),
                    Links.here(
                            bar.words.text(
                                    "elsewhere.territory.back",
                                    "territory",
                                    DisplayNames.of(home.code(), shown.catalogue(), bar.language)),
                            path,
                            place.withTerritory(null)));
        }
        if (shown.release().number() != latest.number()) {
            bar.say(
                    bar.words.text("elsewhere.release", "release", bar.option(shown.release())),
                    Links.here(
                            bar.words.text("elsewhere.release.back", "release", bar.option(latest)),
                            path,
                            place.withRelease(null)));
        }
        return bar.getChildren().findAny().isPresent() ? Optional.of(bar) : Optional.empty();
    }

    private void say(String text, RouterLink back) {
        back.setHighlightCondition((it, event) -> false);
        add(new Div(Components.text("b", text), back));
    }

    private String option(Release release) {
        return words.text(
                "release.option",
                "release",
                String.valueOf(release.number()),
                "date",
                PeriodText.date(release.publishedAt(), language));
    }
}
