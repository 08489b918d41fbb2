package kz.olshem.ui.saving;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.kernel.Words;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.shell.ScreenState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be taken away from a table: the table itself, and where they are wanted all published figures behind it. */
public class TableMenu extends SavingMenu {

    private final transient ScreenState place;
    private final transient Snapshot snapshot;
    private final transient Words words;
    private final Div menu;

    private TableMenu(ScreenState place, Snapshot snapshot, String table, String name) {
        super("save-" + table, "files-" + table);
        this.place = place;
        this.snapshot = snapshot;
        this.words = Words.of(place.language());
        String label = words.text("export.table") + ": " + name;
        quiet(label);
        menu = menu("files-" + table, label);
        add(menu);
    }

    /**
     * For a list of indicators, as narrowed down and ordered as the place is.
     *
     * @param compares whether its peers are shown, too
     */
    public static TableMenu ofIndicators(ScreenState place, boolean compares, Snapshot snapshot, String name) {
        TableMenu menu = new TableMenu(place, snapshot, "indicators", name);
        Map<String, String> list = menu.common();
        put(list, "direction", place.direction());
        put(list, "q", place.query().isEmpty() ? null : place.query());
        put(list, "status", place.status() == null ? null : place.status().code());
        put(list, "travel", place.more().get(ScreenState.TRAVEL));
        Map<String, String> figures = new TreeMap<>(list);
        put(list, ScreenState.SORT, place.more().get(ScreenState.SORT));
        menu.table("indicators", list);
        put(figures, "peers", compares ? ScreenState.joined(place.shownPeers(menu.snapshot.catalogue())) : null);
        put(figures, "from", place.from());
        put(figures, "to", place.to());
        Map<String, String> complete = new TreeMap<>(figures);
        complete.put("derived", "true");
        menu.item("XLSX", "export.figures.xlsx", "observations.xlsx", complete);
        Map<String, String> named = forSpreadsheets(figures);
        named.put("names", "true");
        menu.item("CSV", "export.figures.csv", "observations.csv", named);
        Map<String, String> sdmx = new TreeMap<>(figures);
        sdmx.put("format", "sdmx-csv");
        menu.item("SDMX", "export.figures.sdmx", "observations.csv", sdmx);
        menu.end();
        return menu;
    }

    /** For what changed. */
    public static TableMenu ofChanges(ScreenState place, Snapshot snapshot, String name) {
        TableMenu menu = new TableMenu(place, snapshot, "changes", name);
        menu.table("changes", menu.common());
        menu.end();
        return menu;
    }

    private void table(String file, Map<String, String> parameters) {
        item("XLSX", "export.table.xlsx", file + ".xlsx", parameters);
        item("CSV", "export.table.csv", file + ".csv", forSpreadsheets(parameters));
    }

    /** With a mark, without which a spreadsheet guesses the letters. */
    private static Map<String, String> forSpreadsheets(Map<String, String> parameters) {
        Map<String, String> marked = new TreeMap<>(parameters);
        marked.put("bom", "true");
        return marked;
    }

    /** Pinned to the release, so that the address gives the same numbers again. */
    private Map<String, String> common() {
        return new TreeMap<>(Map.of(
                "territory", place.territory(snapshot.catalogue()).value(),
                "lang", place.language().code(),
                "release", String.valueOf(snapshot.release().number())));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private void item(String format, String key, String file, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("export/" + file);
        parameters.forEach((parameter, value) -> address.queryParam(parameter, "{" + parameter + "}"));
        menu.add(file(address.encode().buildAndExpand(parameters).toUriString(), format, words.text(key)));
    }

    private void end() {
        menu.add(note(place, snapshot.release()));
    }
}
