package kz.olshem.narrative.premise;

import java.util.List;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Territory;
import kz.olshem.evidence.ExaminedLink;
import kz.olshem.evidence.Holding;
import kz.olshem.evidence.Premise;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.FigureTime;
import kz.olshem.narrative.Narrative;
import kz.olshem.scorecard.LatestFigure;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;

/**
 * An indicator in its stage.
 *
 * @param figure    the territory's latest number; empty where it has none
 * @param unit      of that number, as it stands beside it
 * @param period    of that number
 * @param held      years and regions that a test could draw on; of the country where no region has any
 * @param instead   the country's latest figure where the territory has none; empty where there is none either
 * @param publisher who publishes it, or could
 * @param links     labels of the links that are tested by it; empty for none
 */
public record StageFigure(
        IndicatorCode indicator,
        String name,
        String figure,
        String unit,
        String period,
        String held,
        String instead,
        String publisher,
        List<String> links) {

    public StageFigure {
        links = List.copyOf(links);
    }

    /** Whether the territory has a figure. */
    public boolean isPublished() {
        return !figure.isEmpty();
    }

    /** Whether a link is tested by it, or the nearest to a test. */
    public boolean isTested() {
        return !links.isEmpty();
    }

    static StageFigure of(Holding held, Premise premise, Scorecard scorecard, Language language) {
        Score score = scorecard.score(held.indicator());
        Indicator indicator = score.indicator();
        Observation latest = score.latest();
        FigureFormat format = Narrative.of(score, language).figures();
        return new StageFigure(
                indicator.code(),
                DisplayNames.of(indicator, language),
                latest == null ? "" : format.number(latest.value()),
                latest == null ? "" : format.unit(latest.value()),
                latest == null ? "" : FigureTime.of(indicator, latest.period(), language),
                held(held, scorecard.snapshot(), language),
                latest == null ? instead(indicator, scorecard.snapshot(), language) : "",
                indicator.publisher().in(language),
                premise.links().stream()
                        .filter(it -> uses(it, indicator.code()))
                        .map(LinkReport::label)
                        .toList());
    }

    private static boolean uses(ExaminedLink link, IndicatorCode indicator) {
        return link.cause().equals(indicator) || link.effect().equals(indicator);
    }

    private static String held(Holding held, Snapshot snapshot, Language language) {
        Words words = Words.of(language);
        if (held.regions() > 0) {
            return words.text("premise.held", "years", held.years().size(), "regions", held.regions());
        }
        return snapshot.catalogue()
                .country()
                .map(Territory::code)
                .filter(country -> !snapshot.series(held.indicator(), country)
                        .observations(Frequency.A)
                        .isEmpty())
                .map(country -> words.text(
                        "premise.held.country",
                        "years",
                        snapshot.series(held.indicator(), country)
                                .observations(Frequency.A)
                                .size()))
                .orElseGet(() -> words.text("premise.held.none"));
    }

    private static String instead(Indicator indicator, Snapshot snapshot, Language language) {
        Catalogue catalogue = snapshot.catalogue();
        return catalogue.country().map(Territory::code).stream()
                .flatMap(country -> LatestFigure.of(indicator, snapshot.series(indicator.code(), country)::latest)
                        .map(it -> Words.of(language)
                                .text(
                                        "premise.instead",
                                        "territory",
                                        DisplayNames.of(country, catalogue, language),
                                        "figure",
                                        FigureFormat.of(indicator, it.value(), language)
                                                .text(it.value()),
                                        "period",
                                        FigureTime.of(indicator, it.period(), language)))
                        .stream())
                .collect(Collectors.joining());
    }
}
