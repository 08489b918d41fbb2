package kz.olshem.chart.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.olshem.catalogue.Indicator;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.Charts;
import kz.olshem.chart.Selection;
import kz.olshem.chart.ShownScore;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.Narrative;
import kz.olshem.narrative.SourceTitle;
import kz.olshem.narrative.StatusCalculation;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.series.Observation;
import kz.olshem.series.Revision;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;

/** Puts together what a file says of a chart. */
final class Dossiers {

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Score score;
    private final Indicator indicator;
    private final Language language;
    private final Words words;

    Dossiers(Scorecard scorecard, Selection selection, Score score) {
        this.scorecard = scorecard;
        this.snapshot = scorecard.snapshot();
        this.selection = selection;
        this.score = score;
        this.indicator = score.indicator();
        this.language = selection.language();
        this.words = Words.of(language);
    }

    Dossier dossier(List<Revision> revisions, String link) {
        ChartSpec chart = Charts.of(scorecard, selection);
        ShownScore shown = ShownScore.of(scorecard, selection);
        Assessment assessment = score.assessment();
        String standing = words.text(assessment == null ? "status.INFO" : "status." + assessment.status());
        return new Dossier(
                chart,
                Charts.decimals(scorecard, selection),
                shown.headlines(),
                assessment == null ? null : assessment.status(),
                standing,
                assessment == null || assessment.reason() == null
                        ? shown.statusOf()
                        : words.text("reason." + assessment.reason()),
                shown.keyFigures().besideChart(shown.peers()).stream()
                        .map(it -> new Dossier.Fact(it.label(), it.value()))
                        .toList(),
                Description.of(chart),
                indicator.definition().in(language),
                arithmetic(standing, shown.statusOf()),
                sources(),
                revisions.stream()
                        .map(it -> Narrative.revision(indicator, it, language))
                        .toList(),
                words.text("file.source", "publisher", indicator.publisher().in(language)),
                targetBy(),
                words.text(
                        "as-of",
                        "release",
                        String.valueOf(snapshot.release().number()),
                        "date",
                        PeriodText.date(snapshot.release().publishedAt(), language)),
                Charts.table(scorecard, selection),
                published(),
                indicator.unit().name().in(language),
                snapshot.release(),
                link);
    }

    private List<Series> series() {
        return Charts.territories(scorecard, selection).stream()
                .map(territory -> snapshot.series(indicator.code(), territory))
                .toList();
    }

    private List<Observation> drawn(Series series) {
        return series.observations(indicator.mainFrequency()).stream()
                .filter(it -> selection.from() == null || !it.period().end().isBefore(Moment.endOf(selection.from())))
                .filter(it -> selection.to() == null || !it.period().end().isAfter(Moment.endOf(selection.to())))
                .toList();
    }

    private List<Dossier.Figure> published() {
        List<Dossier.Figure> figures = new ArrayList<>();
        for (Series series : series()) {
            String name = DisplayNames.of(series.territory(), snapshot.catalogue(), language);
            for (Observation it : drawn(series)) {
                figures.add(new Dossier.Figure(
                        name,
                        PeriodText.of(it.period(), language),
                        it.value(),
                        it.status().name()));
            }
        }
        return figures;
    }

    private List<String> sources() {
        Set<String> codes = new LinkedHashSet<>();
        for (Series series : series()) {
            drawn(series).reversed().stream()
                    .<String>mapMulti((it, out) -> {
                        if (it.source() != null) {
                            out.accept(it.source());
                        }
                    })
                    .forEach(codes::add);
        }
        if (score.target() != null) {
            codes.add(score.target().source());
        }
        return codes.stream()
                .flatMap(code -> snapshot.source(code).stream())
                .map(it -> SourceTitle.of(it, language))
                .toList();
    }

    private String targetBy() {
        return score.target() == null
                ? ""
                : snapshot.source(score.target().source())
                        .map(source -> words.text("file.target", "document", SourceTitle.of(source, language)))
                        .orElse("");
    }

    /** The sum behind the status, the comparison that decided last; of which figure first, where that is not plain. */
    private List<Dossier.Fact> arithmetic(String standing, String of) {
        StatusCalculation reckoning = StatusCalculation.of(score, language);
        List<Dossier.Fact> steps = new ArrayList<>();
        if (!of.isEmpty()) {
            steps.add(new Dossier.Fact(standing, of));
        }
        reckoning.lines().forEach(line -> steps.add(new Dossier.Fact(line.label(), line.text())));
        if (!reckoning.verdict().isEmpty()) {
            steps.add(new Dossier.Fact(reckoning.verdict(), standing));
        }
        return steps;
    }
}
