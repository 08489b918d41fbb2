package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.Charts;
import kz.olshem.chart.Selection;
import kz.olshem.chart.ShownScore;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.series.Observation;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.shell.ScreenState;

/** The territory and its peers at the same date, as the chart has them, each with its growth and the shape of its own line. */
class PeerCards extends Section {

    private static final int YEARS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient ShownScore shown;
    private final transient Indicator indicator;
    private final transient Words words;

    PeerCards(
            ShownScore shown,
            Selection selection,
            Scorecard own,
            ScreenState place,
            Scorecards scorecards,
            Sparks sparks) {
        this.shown = shown;
        this.indicator = own.score(selection.indicator()).indicator();
        this.words = Words.of(selection.language());
        Observation latest = shown.score().latest();
        if (latest == null || selection.peers().isEmpty()) {
            setVisible(false);
            return;
        }
        FigureFormat figures = FigureFormat.of(shown.score().indicator(), latest.value(), selection.language());
        Period start = Charts.plain(own, selection).from() == null
                ? latest.period().yearsEarlier(YEARS)
                : shown.first().orElse(latest).period();
        Selection line = new Selection(
                selection.indicator(),
                List.of(),
                start.year(),
                latest.period().year(),
                selection.view(),
                selection.language());
        Div cards = Components.block("peers-row");
        Stream.concat(Stream.of(own.territory()), selection.peers().stream()).forEach(territory -> {
            Scorecard scorecard = place.release() == null
                    ? scorecards.latest(territory)
                    : scorecards.asOf(place.release(), territory);
            boolean focus = territory.equals(own.territory());
            Div card = Components.block(focus ? "peer focus" : "peer");
            card.add(Components.text(
                    "n", DisplayNames.of(territory, scorecard.snapshot().catalogue(), selection.language())));
            Optional<Observation> now = shown.at(territory, latest.period());
            if (now.isPresent()) {
                card.add(
                        Components.text("v", figures.number(now.get().value())),
                        Components.text("cap", growth(start, now.get())),
                        sparks.of(scorecard, line, focus, 190, 44));
            } else {
                card.add(Components.text("v none", words.text("headline.no-data")));
            }
            cards.add(card);
        });
        String unit = Stream.of(
                        figures.unit(), shown.basis(), indicator.unit().name().in(selection.language()))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        add(
                Components.section(
                        title(own.territory(), start, latest.period()), words.text("peers.note", "unit", unit)),
                cards);
    }

    private String title(TerritoryCode focus, Period start, Period end) {
        boolean range = indicator.mainFrequency() == end.frequency() && !start.equals(end);
        String last = PeriodText.of(end, words.language());
        return range && shown.at(focus, start).isPresent()
                ? words.text("peers.title", "from", PeriodText.of(start, words.language()), "to", last)
                : words.text("peers.title.one", "period", last);
    }

    private String growth(Period start, Observation now) {
        boolean measurable = !indicator.unit().isPercent()
                && !indicator.unit().isGrowthRate()
                && !indicator.unit().isRank();
        Optional<BigDecimal> growth = measurable
                ? shown.at(now.territory(), start).flatMap(first -> Growth.compound(first, now))
                : Optional.empty();
        return growth.map(it -> words.text(
                        indicator.unit().isMoney() ? "peers.growth.nominal" : "peers.growth",
                        "growth",
                        words.text("percent", "number", Numbers.signed(it.multiply(HUNDRED), 1, words.language()))))
                .orElse("");
    }
}
