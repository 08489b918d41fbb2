package kz.olshem.api.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.ChartView;
import kz.olshem.chart.Charts;
import kz.olshem.chart.Selection;
import kz.olshem.scorecard.Scorecard;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the figures of a file are to be seen on a screen, pinned to its release. */
public final class PageLink {

    private PageLink() {}

    /**
     * A chart as a file shows it. What the screen shows anyway is left out, so that the address is short enough for a code
     * that a projector shows.
     *
     * @param base the address of the product, without a slash at its end
     */
    public static String of(String base, Scorecard scorecard, Selection shown) {
        Selection selection = Charts.plain(scorecard, shown);
        Catalogue catalogue = scorecard.snapshot().catalogue();
        TerritoryCode territory = scorecard.territory();
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "lang", selection.language().code(),
                "release", String.valueOf(scorecard.snapshot().release().number())));
        if (!territory.equals(catalogue.home().code())) {
            parameters.put("territory", territory.value());
        }
        if (!selection.peers().equals(catalogue.usualPeers(territory))) {
            parameters.put(
                    "peers",
                    selection.peers().stream().map(TerritoryCode::value).collect(Collectors.joining(",")));
        }
        String view = new ChartView(selection.view(), selection.kind()).code();
        if (!view.isEmpty()) {
            parameters.put("view", view);
        }
        if (selection.from() != null) {
            parameters.put("from", selection.from().toString());
        }
        if (selection.to() != null) {
            parameters.put("to", selection.to().toString());
        }
        // A comma stands in a query as it is, and three signs for each would make a code the coarser.
        return of(base, "/indicators/" + selection.indicator(), parameters).replace("%2C", ",");
    }

    /**
     * @param base the address of the product, without a slash at its end
     * @param path of the screen, with a slash before it
     */
    public static String of(String base, String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(base).path(path);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
