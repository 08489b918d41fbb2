package kz.olshem.ui.saving;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.ChartView;
import kz.olshem.kernel.Words;
import kz.olshem.series.Release;
import kz.olshem.ui.shell.ScreenState;
import org.springframework.web.util.UriComponentsBuilder;

/** The button of a chart that opens {@link ChartFiles} for it. */
public class ExportMenu extends SavingMenu {

    /**
     * A chart as it is shown.
     *
     * @param territory that the chart is about
     * @param peers     in the chart
     * @param name of the indicator
     * @param from first year that the chart shows
     * @param to   last year that the chart shows
     */
    public record Shown(
            ScreenState place,
            TerritoryCode territory,
            List<TerritoryCode> peers,
            String indicator,
            String name,
            Release release,
            int from,
            int to) {}

    /**
     * @param compact whether only an icon is shown
     */
    public ExportMenu(Shown shown, boolean compact) {
        super("save-" + shown.indicator(), ChartFiles.ID);
        Words words = Words.of(shown.place().language());
        if (compact) {
            quiet(words.text("export") + ": " + shown.name());
        } else {
            button().add(words.text("export"));
        }
        show(shown);
    }

    /** The same indicator, shown otherwise. */
    public final void show(Shown now) {
        button().getElement().setAttribute("data-query", query(now));
    }

    /** What the addresses of its files say: pinned to the release, so that they give the same numbers again. */
    private static String query(Shown shown) {
        ScreenState place = shown.place();
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "indicator", shown.indicator(),
                "territory", shown.territory().value(),
                "peers", ScreenState.joined(shown.peers()),
                "from", String.valueOf(shown.from()),
                "to", String.valueOf(shown.to()),
                "view", place.view().code(),
                "lang", place.language().code(),
                "release", String.valueOf(shown.release().number())));
        if (place.view().equals(ChartView.USUAL)) {
            parameters.remove("view");
        }
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        parameters.forEach(address::queryParam);
        return address.build().encode().toUriString();
    }
}
