package kz.olshem.ui.saving;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.kernel.Words;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.shell.ScreenState;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be taken away from the premise: a slide, a document, a workbook, all pinned to the release. */
public class PremiseMenu extends SavingMenu {

    private static final String MENU = "files-premise";

    public PremiseMenu(ScreenState place, Snapshot snapshot) {
        super("save-premise", MENU);
        Words words = Words.of(place.language());
        button().add(words.text("export"));
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "lang", place.language().code(),
                "release", String.valueOf(snapshot.release().number())));
        if (place.territory() != null) {
            parameters.put("territory", place.territory().value());
        }
        Div menu = menu(MENU, words.text("export.menu"));
        for (String kind : List.of("pptx", "pdf", "xlsx")) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("export/premise." + kind);
            parameters.forEach((parameter, value) -> address.queryParam(parameter, "{" + parameter + "}"));
            menu.add(file(
                    address.encode().buildAndExpand(parameters).toUriString(),
                    kind.toUpperCase(Locale.ROOT),
                    words.text("premise.save." + kind)));
        }
        menu.add(note(place, snapshot.release()));
        add(menu);
    }
}
