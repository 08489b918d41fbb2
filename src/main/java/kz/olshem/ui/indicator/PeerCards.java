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
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.series.Observation;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.shell.ScreenState;

/** The territory and its peers at the same date, each with its growth and the shape of its own line. */
class PeerCards extends Section {

    private static final int YEARS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PeerCards(Score score, Scorecard own, ScreenState place, Scorecards scorecards, Sparks sparks) {
        Language language = place.language();
        Words words = Words.of(language);
        Observation latest = score.latest();
        List<TerritoryCode> peers = place.shownPeers(own.snapshot().catalogue());
        if (latest == null || peers.isEmpty()) {
            setVisible(false);
            return;
        }
        Indicator indicator = score.indicator();
        FigureFormat figures = FigureFormat.of(indicator, latest.value(), language);
        Period start = latest.period().yearsEarlier(YEARS);
        Div cards = Components.block("peers-row");
        List<TerritoryCode> territories =
                Stream.concat(Stream.of(own.territory()), peers.stream()).toList();
        for (TerritoryCode territory : territories) {
            Scorecard scorecard = place.release() == null
                    ? scorecards.latest(territory)
                    : scorecards.asOf(place.release(), territory);
            Score peer = scorecard.score(indicator.code());
            boolean focus = territory.equals(own.territory());
            Div card = Components.block(focus ? "peer focus" : "peer");
            card.add(Components.text(
                    "n", DisplayNames.of(territory, scorecard.snapshot().catalogue(), language)));
            Optional<Observation> now = peer.series().at(latest.period());
            if (now.isPresent()) {
                card.add(
                        Components.text("v", figures.number(now.get().value())),
                        Components.text("cap", growth(peer, start, now.get(), indicator, words)),
                        sparks.of(scorecard, peer, start.year(), focus, language, 190, 44));
            } else {
                card.add(Components.text("v none", words.text("headline.no-data")));
            }
            cards.add(card);
        }
        boolean range = indicator.mainFrequency() == latest.period().frequency();
        String title = range && score.series().at(start).isPresent()
                ? words.text(
                        "peers.title",
                        "from",
                        PeriodText.of(start, language),
                        "to",
                        PeriodText.of(latest.period(), language))
                : words.text("peers.title.one", "period", PeriodText.of(latest.period(), language));
        String unit = figures.unit().isEmpty() ? indicator.unit().name().in(language) : figures.unit();
        add(Components.section(title, words.text("peers.note", "unit", unit)), cards);
    }

    private static String growth(Score peer, Period start, Observation now, Indicator indicator, Words words) {
        boolean measurable = !indicator.unit().isPercent()
                && !indicator.unit().isGrowthRate()
                && !indicator.unit().isRank();
        Optional<BigDecimal> growth =
                measurable ? peer.series().at(start).flatMap(first -> Growth.compound(first, now)) : Optional.empty();
        return growth.map(it -> words.text(
                        indicator.unit().isMoney() ? "peers.growth.nominal" : "peers.growth",
                        "growth",
                        words.text("percent", "number", Numbers.signed(it.multiply(HUNDRED), 1, words.language()))))
                .orElse("");
    }
}
