package kz.olshem.ui.saving;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.export.ExportFormat;
import kz.olshem.kernel.Words;
import kz.olshem.series.Release;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.CopyLink;
import kz.olshem.ui.shell.ScreenState;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be taken away from a chart: files in each format, and a link that shows the same numbers anywhere. */
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

    private transient Shown shown;

    /**
     * @param compact whether only an icon is shown
     */
    public ExportMenu(Shown shown, boolean compact) {
        this.shown = shown;
        Words words = Words.of(shown.place().language());
        if (compact) {
            button().addClassName("quiet");
            button().setAriaLabel(words.text("export") + ": " + shown.name());
        } else {
            button().setText(words.text("export"));
        }
    }

    /** The same indicator, shown otherwise. */
    public void show(Shown now) {
        if (!now.equals(shown)) {
            shown = now;
            renew();
        }
    }

    @Override
    String label() {
        return Words.of(shown.place().language()).text("export.menu") + ": " + shown.name();
    }

    @Override
    Div items() {
        Words words = Words.of(shown.place().language());
        Div items = Components.block("menu");
        for (ExportFormat format : ExportFormat.values()) {
            items.add(file(address(format, more(format)), format.name(), words.text("export." + format.extension())));
        }
        Map<String, String> sdmx = Map.of("format", "sdmx-csv");
        items.add(file(address(ExportFormat.CSV, sdmx), "SDMX", words.text("export.sdmx")));
        items.add(
                new CopyLink(
                        words.text("export.link"), words.text("export.link.done"), words.text("export.link.by-hand")),
                note(shown.place(), shown.release()));
        return items;
    }

    /** What is said of a file that a spreadsheet opens, which else guesses the letters and knows no codes. */
    private static Map<String, String> more(ExportFormat format) {
        return format == ExportFormat.CSV ? Map.of("bom", "true", "names", "true") : Map.of();
    }

    /** The address of a file: pinned to the release, so that it gives the same numbers again. */
    private String address(ExportFormat format, Map<String, String> more) {
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
        parameters.putAll(more);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("export/chart." + format.extension());
        parameters.forEach(address::queryParam);
        return address.build().encode().toUriString();
    }
}
