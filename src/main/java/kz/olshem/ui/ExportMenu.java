package kz.olshem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.olshem.export.ExportFormat;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.series.Release;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be taken away from a chart: files in each format, and a link that shows the same numbers anywhere. */
class ExportMenu extends Div {

    /**
     * @param compact whether only an icon is shown
     * @param from    first year that the chart shows
     * @param to      last year that the chart shows
     */
    ExportMenu(Place place, String indicator, String name, Release release, int from, int to, boolean compact) {
        Words words = Words.of(place.language());
        addClassName("export");
        Button button = new Button(new Drawing(Marks.Icon.SAVE.svg(), "i"));
        if (compact) {
            button.addClassName("quiet");
            button.setAriaLabel(words.text("export") + ": " + name);
        } else {
            button.setText(words.text("export"));
        }
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(words.text("export.menu") + ": " + name);
        popover.addClassName("export-menu");
        Div items = Parts.block("menu");
        for (ExportFormat format : ExportFormat.values()) {
            String code = format.name().toLowerCase(Locale.ROOT);
            Anchor item = new Anchor(address(place, indicator, release, from, to, code), "");
            item.add(Parts.text("b", format.name()), new Span(words.text("export." + code)));
            item.getElement().setAttribute("download", "");
            item.setRouterIgnore(true);
            items.add(item);
        }
        items.add(
                new CopyLink(words.text("export.link"), words.text("export.link.done")),
                Parts.text(
                        "cap",
                        words.text(
                                "export.note",
                                "language",
                                words.text("lang." + place.language().code() + ".name"),
                                "release",
                                String.valueOf(release.number()),
                                "date",
                                PeriodText.date(release.publishedAt(), place.language()))));
        popover.add(items);
        add(button, popover);
    }

    /** The address of a file: pinned to the release, so that it gives the same numbers again. */
    private static String address(Place place, String indicator, Release release, int from, int to, String format) {
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "indicator", indicator,
                "territory", place.territory(),
                "peers", String.join(",", place.shownPeers()),
                "from", String.valueOf(from),
                "to", String.valueOf(to),
                "view", place.view().code(),
                "lang", place.language().code(),
                "release", String.valueOf(release.number())));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("export/chart." + format);
        parameters.forEach(address::queryParam);
        return address.build().encode().toUriString();
    }
}
