package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.FrameworkLink;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.FrameworkText;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** Where the figures come from: the sources of an observed indicator, the formula and inputs of a derived one. */
class LineageTab extends Div {

    private static final int MOST_PERIODS = 4;

    private final transient Snapshot snapshot;
    private final transient ScreenState place;
    private final transient Language language;
    private final transient Words words;

    LineageTab(Score score, Scorecard scorecard, ScreenState place) {
        this.snapshot = scorecard.snapshot();
        this.place = place;
        this.language = place.language();
        this.words = Words.of(language);
        Derivation derivation = score.indicator().derivation();
        if (derivation == null) {
            add(new Paragraph(words.text("drawer.observed")));
            add(new H3(words.text("drawer.sources")));
            sources(score.series());
        } else {
            add(new H3(words.text("drawer.formula")), Components.styled(new Code(derivation.toString()), "formula"));
            inputs(score, derivation);
        }
        usedBy(score);
        frameworks(score);
    }

    /** Which indicators of international frameworks this is, or is near to. */
    private void frameworks(Score score) {
        List<FrameworkLink> links =
                snapshot.catalogue().frameworkLinks(score.indicator().code());
        if (links.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        links.forEach(it -> {
            ListItem item = new ListItem(FrameworkText.line(it, language));
            item.add(Components.block("cap", Components.text("", it.note().in(language))));
            list.add(item);
        });
        add(new H3(words.text("framework.title")), list);
    }

    private void inputs(Score score, Derivation derivation) {
        if (score.latest() == null) {
            add(new Paragraph(words.text(
                    "drawer.no-data",
                    "territory",
                    DisplayNames.of(place.territory(snapshot.catalogue()), snapshot.catalogue(), language))));
            return;
        }
        Period period = score.latest().period();
        add(new H3(words.text("drawer.inputs", "period", PeriodText.of(period, language))));
        for (Derivation.Reference input : derivation.inputs()) {
            Indicator indicator = snapshot.catalogue().indicator(input.indicator());
            TerritoryCode territory =
                    input.territory() == null ? place.territory(snapshot.catalogue()) : input.territory();
            Series series = snapshot.series(indicator.code(), territory);
            String value = series.at(period)
                    .map(it -> FigureFormat.of(indicator, it.value(), language).text(it.value()))
                    .orElse(words.text("no-data"));
            Div row = Components.block("arow");
            Div name = new Div(Links.indicator(
                    indicator.name().in(language),
                    indicator.code().value(),
                    place.elsewhere().withTerritory(territory)));
            if (input.territory() != null) {
                name.add(Components.text("cap", " " + DisplayNames.of(territory, snapshot.catalogue(), language)));
            }
            row.add(name, new Div(value));
            add(Components.block("ar", row));
            sources(series);
        }
    }

    /** The sources of a series, each with the periods that it gives, newest first. */
    private void sources(Series series) {
        Map<String, List<Observation>> bySource = new LinkedHashMap<>();
        for (Observation observation : series.observations().reversed()) {
            if (observation.source() != null) {
                bySource.computeIfAbsent(observation.source(), code -> new java.util.ArrayList<>())
                        .add(observation);
            }
        }
        bySource.forEach((code, observations) -> snapshot.source(code)
                .ifPresent(source -> add(new SourceLine(source, periods(observations), language))));
    }

    private String periods(List<Observation> observations) {
        if (observations.size() <= MOST_PERIODS) {
            return observations.stream()
                    .map(it -> PeriodText.of(it.period(), language))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }
        return PeriodText.of(observations.getLast().period(), language) + " – "
                + PeriodText.of(observations.getFirst().period(), language);
    }

    private void usedBy(Score score) {
        List<Indicator> users = snapshot.catalogue().indicators().stream()
                .filter(indicator -> indicator.derivation() != null
                        && indicator.derivation().inputs().stream()
                                .anyMatch(input -> input.indicator()
                                        .equals(score.indicator().code())))
                .toList();
        if (users.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        users.forEach(user -> list.add(new ListItem(
                Links.indicator(user.name().in(language), user.code().value(), place.elsewhere()))));
        add(new H3(words.text("drawer.used-by")), list);
    }
}
