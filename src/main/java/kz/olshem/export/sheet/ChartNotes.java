package kz.olshem.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.catalogue.Indicator;
import kz.olshem.chart.ChartValues;
import kz.olshem.chart.Charts;
import kz.olshem.chart.Selection;
import kz.olshem.chart.ShownScore;
import kz.olshem.chart.Years;
import kz.olshem.export.table.Sheet;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.Narrative;
import kz.olshem.narrative.StatusCalculation;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.series.Observation;
import kz.olshem.series.Release;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Target;

/** What a chart's workbook says of its figures: what was chosen, how it is measured, who says so, and why the status. */
final class ChartNotes {

    private final Scorecard scorecard;
    private final Snapshot snapshot;
    private final Score score;
    private final Indicator indicator;
    private final Language language;
    private final Words words;
    private final Notes notes;

    private ChartNotes(Scorecard scorecard, Selection selection) {
        this.scorecard = scorecard;
        this.snapshot = scorecard.snapshot();
        this.score = scorecard.score(selection.indicator());
        this.indicator = score.indicator();
        this.language = selection.language();
        this.words = Words.of(language);
        this.notes = new Notes(words);
    }

    static Sheet of(
            Scorecard scorecard, Selection selection, ChartValues values, List<Observation> figures, String link) {
        ChartNotes it = new ChartNotes(scorecard, selection);
        it.choice(selection, values, link);
        it.method();
        it.status(ShownScore.of(scorecard, selection));
        it.sources(figures);
        return it.notes.sheet();
    }

    private void choice(Selection selection, ChartValues values, String link) {
        Release release = snapshot.release();
        Years years = Charts.years(scorecard, selection);
        notes.say(words.text("indicators.column.name"), indicator.name().in(language))
                .say(words.text("sheet.sentence"), values.spec().sentence())
                .say(
                        words.text("filter.territory"),
                        DisplayNames.of(scorecard.territory(), snapshot.catalogue(), language))
                .say(
                        words.text("filter.peers"),
                        selection.peers().stream()
                                .map(peer -> DisplayNames.of(peer, snapshot.catalogue(), language))
                                .collect(Collectors.joining(", ")))
                .say(words.text("filter.period"), years.from() + "–" + years.to())
                .say(words.text("view"), words.text("view." + selection.view().code()))
                .say(words.text("drawer.unit"), values.unit())
                .say(
                        words.text("direction.not-shown"),
                        String.join("; ", values.spec().missing()))
                .say(words.text("filter.release"), SheetText.release(release, language))
                .say(words.text("sheet.link"), link);
    }

    private void method() {
        notes.heading(words.text("drawer.title"))
                .say(words.text("drawer.definition"), indicator.definition().in(language))
                .say(words.text("sheet.code"), indicator.code().value())
                .say(
                        words.text("filter.direction"),
                        snapshot.catalogue()
                                .direction(indicator.direction())
                                .name()
                                .in(language))
                .say(words.text("drawer.frequency"), SheetText.frequencies(indicator, words))
                .say(words.text("drawer.polarity"), words.text("drawer.polarity." + indicator.polarity()))
                .say(
                        words.text("drawer.formula"),
                        indicator.derivation() == null
                                ? ""
                                : indicator.derivation().toString())
                .say(words.text("drawer.publisher"), indicator.publisher().in(language))
                .say(words.text("drawer.methodology"), indicator.methodology());
    }

    private void status(ShownScore shown) {
        String of = shown.statusOf();
        String standing = Narrative.of(score, language).standingWords();
        notes.heading(words.text("drawer.tab.status"))
                .say(words.text("indicators.column.status"), of.isEmpty() ? standing : standing + " · " + of)
                .say(
                        words.text("chart.flag"),
                        shown.score().flags().stream()
                                .map(flag -> words.text("flag." + flag))
                                .collect(Collectors.joining(", ")));
        Assessment assessment = score.assessment();
        if (assessment == null) {
            notes.say(words.text("drawer.reason"), words.text("drawer.neutral"));
        }
        StatusCalculation reckoning = StatusCalculation.of(score, language);
        notes.say(words.text("sheet.reckoning.unit"), reckoning.unit());
        for (StatusCalculation.Line line : reckoning.lines()) {
            if (line.number() == null) {
                notes.say(line.label(), line.text());
            } else {
                notes.number(line.label(), line.number(), line.decimals());
            }
        }
        notes.say(words.text("sheet.reckoning.verdict"), reckoning.verdict());
        if (assessment != null && assessment.rule() != null && assessment.rule().isFloor()) {
            notes.say("", words.text("drawer.floor-note"));
        }
        for (Target benchmark : snapshot.benchmarks(indicator.code(), scorecard.territory())) {
            String value =
                    FigureFormat.of(indicator, benchmark.value(), language).text(benchmark.value());
            notes.say(words.text("chart.benchmark"), words.text("drawer.benchmark", "value", value));
        }
        if (score.flags().contains(Flag.STALE) && score.latest() != null) {
            String period = PeriodText.of(score.latest().period(), language);
            notes.say(words.text("flag.STALE"), words.text("drawer.stale", "period", period));
        }
        if (score.target() != null) {
            snapshot.source(score.target().source())
                    .ifPresent(it -> notes.say(words.text("drawer.target-document"), SheetText.source(it, words)));
        }
    }

    /** The documents of the figures in the file, the events on the way among them. */
    private void sources(List<Observation> figures) {
        List<String> codes = new ArrayList<>();
        figures.stream()
                .map(Observation::source)
                .filter(code -> code != null && !codes.contains(code))
                .forEach(codes::add);
        List<SeriesEvent> events = snapshot.events(indicator.code(), scorecard.territory());
        if (codes.isEmpty() && events.isEmpty()) {
            return;
        }
        notes.heading(words.text("drawer.sources"));
        codes.forEach(code ->
                snapshot.source(code).ifPresent(source -> notes.say(code, SheetText.source(source, words))));
        events.forEach(event ->
                notes.say(PeriodText.of(event.period(), language), event.text().in(language)));
    }
}
