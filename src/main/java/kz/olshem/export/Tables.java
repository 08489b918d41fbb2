package kz.olshem.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Indicator;
import kz.olshem.chart.Publisher;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Change;
import kz.olshem.scorecard.Growth;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;
import kz.olshem.series.Release;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Source;

/**
 * The tables on the screens as sheets for files. Values are in the unit that they were published in, unrounded, one a
 * cell; what is absent is an empty cell.
 */
public final class Tables {

    private static final int CODE = 30;
    private static final int NAME = 58;
    private static final int SHORT = 16;
    private static final int MIDDLE = 26;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Tables() {}

    /** Indicators in the order given: the latest value, its change on the year before, and the status with its reason. */
    public static Sheet indicators(Scorecard scorecard, Collection<Score> scores, Language language) {
        Words words = Words.of(language);
        return new Sheet(
                words.text("nav.indicators"),
                List.of(
                        Sheet.Column.of(words.text("indicators.column.name"), NAME),
                        Sheet.Column.of(words.text("indicators.column.value"), SHORT),
                        Sheet.Column.of(words.text("drawer.unit"), MIDDLE),
                        Sheet.Column.of(words.text("indicators.column.period"), SHORT),
                        Sheet.Column.of(words.text("indicators.column.change"), SHORT),
                        Sheet.Column.of(words.text("sheet.change.unit"), SHORT),
                        Sheet.Column.of(words.text("indicators.column.status"), MIDDLE),
                        Sheet.Column.of(words.text("drawer.reason"), MIDDLE),
                        Sheet.Column.of(words.text("chart.flag"), MIDDLE),
                        Sheet.Column.of(words.text("filter.direction"), NAME),
                        Sheet.Column.of(words.text("sheet.code"), CODE)),
                mapped(scores, score -> row(scorecard, score, words)));
    }

    private static List<Cell> row(Scorecard scorecard, Score score, Words words) {
        Language language = words.language();
        Indicator indicator = score.indicator();
        Observation latest = score.latest();
        Cell change = change(score.growth(), indicator);
        return List.of(
                Cell.text(indicator.name().in(language)),
                latest == null ? Cell.MISSING : Cell.figure(latest.value(), indicator.decimals()),
                Cell.text(indicator.unit().name().in(language)),
                latest == null ? Cell.MISSING : Cell.text(PeriodText.of(latest.period(), language)),
                change,
                change == Cell.MISSING ? Cell.MISSING : Cell.text(changeUnit(score.growth(), indicator, words)),
                Cell.text(words.text("status." + score.status().map(Enum::name).orElse("INFO"))),
                Cell.text(score.reason()
                        .map(reason -> words.text("reason." + reason))
                        .orElse("")),
                Cell.text(score.flags().stream()
                        .map(flag -> words.text("flag." + flag))
                        .collect(Collectors.joining(", "))),
                Cell.text(scorecard
                        .snapshot()
                        .catalogue()
                        .direction(indicator.direction())
                        .name()
                        .in(language)),
                Cell.text(indicator.code().value()));
    }

    /** A percentage of 12.5 is 12.5, as everywhere in the house. */
    private static Cell change(Growth growth, Indicator indicator) {
        return switch (growth) {
            case Growth.Relative it -> new Cell.Figure(shortened(it.fraction().multiply(HUNDRED)), 1);
            case Growth.Points it ->
                new Cell.Figure(it.points(), indicator.unit().isRank() ? 0 : Math.max(1, indicator.decimals()));
            case Growth.Absolute it -> new Cell.Figure(it.difference(), indicator.decimals());
            case Growth.Undefined it -> Cell.MISSING;
        };
    }

    private static String changeUnit(Growth growth, Indicator indicator, Words words) {
        boolean points = growth instanceof Growth.Points && !indicator.unit().isRank();
        return growth instanceof Growth.Relative
                ? "%"
                : points
                        ? words.text("sheet.change.points")
                        : indicator.unit().name().in(words.language());
    }

    private static BigDecimal shortened(BigDecimal value) {
        BigDecimal rounded = value.round(MathContext.DECIMAL64).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** What the indicators mean: one a row, with all that a reader needs in order to trust it. */
    public static Sheet catalogue(Collection<Indicator> indicators, Language language) {
        Words words = Words.of(language);
        return new Sheet(
                words.text("drawer.title"),
                List.of(
                        Sheet.Column.of(words.text("sheet.code"), CODE),
                        Sheet.Column.wrapped(words.text("indicators.column.name"), NAME),
                        Sheet.Column.of(words.text("drawer.unit"), MIDDLE),
                        Sheet.Column.wrapped(words.text("drawer.definition"), NAME),
                        Sheet.Column.of(words.text("drawer.frequency"), MIDDLE),
                        Sheet.Column.of(words.text("drawer.polarity"), SHORT),
                        Sheet.Column.wrapped(words.text("drawer.formula"), MIDDLE),
                        Sheet.Column.wrapped(words.text("drawer.publisher"), MIDDLE),
                        Sheet.Column.wrapped(words.text("drawer.methodology"), NAME)),
                mapped(
                        indicators,
                        it -> List.of(
                                Cell.text(it.code().value()),
                                Cell.text(it.name().in(language)),
                                Cell.text(it.unit().name().in(language)),
                                Cell.text(it.definition().in(language)),
                                Cell.text(SheetText.frequencies(it, words)),
                                Cell.text(words.text("drawer.polarity." + it.polarity())),
                                Cell.text(String.valueOf(it.derivation() == null ? "" : it.derivation())),
                                Cell.text(Publisher.of(it, language)),
                                Cell.text(it.methodology()))));
    }

    /** What changed between the last two years, all of it. */
    public static Sheet changes(Scorecard scorecard, Language language) {
        Words words = Words.of(language);
        return new Sheet(
                words.text("changed.title"),
                List.of(
                        Sheet.Column.of(words.text("indicators.column.name"), NAME),
                        Sheet.Column.of(words.text("drawer.unit"), MIDDLE),
                        Sheet.Column.of(words.text("sheet.period.before"), SHORT),
                        Sheet.Column.of(words.text("changed.before"), SHORT),
                        Sheet.Column.of(words.text("sheet.period.now"), SHORT),
                        Sheet.Column.of(words.text("changed.now"), SHORT),
                        Sheet.Column.of(words.text("sheet.code"), CODE)),
                mapped(
                        Change.latest(scorecard),
                        it -> List.of(
                                Cell.text(it.score().indicator().name().in(language)),
                                Cell.text(it.score().indicator().unit().name().in(language)),
                                Cell.text(PeriodText.of(it.before().period(), language)),
                                Cell.figure(
                                        it.before().value(),
                                        it.score().indicator().decimals()),
                                Cell.text(PeriodText.of(it.now().period(), language)),
                                Cell.figure(
                                        it.now().value(), it.score().indicator().decimals()),
                                Cell.text(it.score().indicator().code().value()))));
    }

    /** Observations one a row, in codes and in words. */
    public static Sheet observations(Snapshot snapshot, Iterable<Observation> observations, Language language) {
        Words words = Words.of(language);
        return new Sheet(
                words.text("sheet.figures"),
                List.of(
                        Sheet.Column.of(words.text("sheet.code"), CODE),
                        Sheet.Column.of(words.text("indicators.column.name"), NAME),
                        Sheet.Column.of(words.text("sheet.territory.code"), SHORT),
                        Sheet.Column.of(words.text("filter.territory"), MIDDLE),
                        Sheet.Column.of(words.text("chart.period"), SHORT),
                        Sheet.Column.of(words.text("indicators.column.value"), SHORT),
                        Sheet.Column.of(words.text("drawer.unit"), MIDDLE),
                        Sheet.Column.of(words.text("sheet.observation-status"), SHORT),
                        Sheet.Column.of(words.text("sheet.source"), SHORT),
                        Sheet.Column.of(words.text("sheet.source.title"), NAME)),
                mapped(observations, it -> {
                    Indicator indicator = snapshot.catalogue().indicator(it.indicator());
                    return List.of(
                            Cell.text(indicator.code().value()),
                            Cell.text(indicator.name().in(language)),
                            Cell.text(it.territory()),
                            Cell.text(TerritoryName.of(snapshot.catalogue(), it.territory(), language)),
                            Cell.text(it.period().toString()),
                            Cell.figure(it.value(), indicator.decimals()),
                            Cell.text(indicator.unit().name().in(language)),
                            Cell.text(it.status().name()),
                            Cell.text(it.source()),
                            Cell.text(
                                    it.source() == null
                                            ? words.text("sheet.derived")
                                            : snapshot.source(it.source())
                                                    .map(Source::title)
                                                    .orElse("")));
                }));
    }

    /**
     * What must be known of a table: its release, and what was asked for.
     *
     * @param filters what it was narrowed down to, by name, in words
     * @param link    where it came from
     */
    public static Sheet about(
            String title, Release release, Map<String, String> filters, String link, Language language) {
        Words words = Words.of(language);
        Notes notes = new Notes(words)
                .say(words.text("sheet.title"), title)
                .say(words.text("filter.release"), SheetText.release(release, language));
        filters.forEach(notes::say);
        return notes.say(words.text("sheet.values"), words.text("sheet.values.note"))
                .say(words.text("sheet.observation-status"), words.text("sheet.observation-status.note"))
                .say(words.text("sheet.link"), link)
                .sheet();
    }

    private static <T> Iterable<List<Cell>> mapped(Iterable<T> things, Function<T, List<Cell>> row) {
        return () -> {
            Iterator<T> iterator = things.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public List<Cell> next() {
                    return row.apply(iterator.next());
                }
            };
        };
    }
}
