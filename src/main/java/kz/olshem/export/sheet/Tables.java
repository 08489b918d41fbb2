package kz.olshem.export.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.FrameworkLink;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
import kz.olshem.export.table.TableColumns;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.narrative.FrameworkText;
import kz.olshem.narrative.SourceTitle;
import kz.olshem.narrative.TravelText;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.attention.Change;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.series.Observation;
import kz.olshem.series.Release;
import kz.olshem.series.Reported;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The tables on the screens as sheets for files. Values are in the unit that they were published in, unrounded, one a
 * cell; what is absent is an empty cell.
 */
public final class Tables {

    private static final int CODE = 38;
    private static final int NAME = 42;
    private static final int LONG = 56;
    private static final int MIDDLE = 22;
    private static final int SHORT = 13;
    private static final int FIGURE = 16;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Tables() {}

    /** Indicators in the order given: the latest value, its change on the year before, where it is
     * heading, its rank, and the status with its reason. */
    public static Sheet indicators(Scorecard scorecard, Collection<Score> scores, Language language) {
        Words words = Words.of(language);
        Catalogue catalogue = scorecard.snapshot().catalogue();
        return new TableColumns<Score>(words)
                .text(
                        "indicators.column.name",
                        NAME,
                        it -> it.indicator().name().in(language))
                .figure("indicators.column.value", FIGURE, it -> value(it.latest(), it.indicator()))
                .text("drawer.unit", MIDDLE, it -> it.indicator().unit().name().in(language))
                .text("indicators.column.period", SHORT, it -> period(it.latest(), language))
                .figure("indicators.column.change", SHORT, it -> change(it.growth(), it.indicator()))
                .text("sheet.change.unit", SHORT, it -> changeUnit(it.growth(), it.indicator(), words))
                .text("indicators.column.status", MIDDLE, it -> status(it, words))
                .text(
                        "drawer.reason",
                        MIDDLE,
                        it -> it.reason()
                                .map(reason -> words.text("reason." + reason))
                                .orElse(""))
                .text(
                        "chart.flag",
                        MIDDLE,
                        it -> it.flags().stream()
                                .map(flag -> words.text("flag." + flag))
                                .collect(Collectors.joining(", ")))
                .text(
                        "filter.direction",
                        NAME,
                        it -> catalogue
                                .direction(it.indicator().direction())
                                .name()
                                .in(language))
                .code("sheet.code", CODE, it -> it.indicator().code().value())
                .text(
                        "indicators.column.travel",
                        MIDDLE,
                        it -> TravelText.of(it, language).word())
                .text("sheet.travel", NAME, it -> TravelText.of(it, language).detail())
                .text(
                        "indicators.column.rank",
                        MIDDLE,
                        it -> TravelText.of(it, language).rank())
                .of("nav.indicators", List.copyOf(scores));
    }

    private static Cell value(@Nullable Observation it, Indicator indicator) {
        return it == null ? Cell.MISSING : Cell.figure(it.value(), indicator.decimals());
    }

    private static String period(@Nullable Observation it, Language language) {
        return it == null ? "" : PeriodText.of(it.period(), language);
    }

    private static String status(Score score, Words words) {
        return words.text("status." + score.status().map(Enum::name).orElse("INFO"));
    }

    /** A percentage of 12.5 is 12.5, as everywhere in the house. */
    private static Cell change(Growth growth, Indicator indicator) {
        return switch (growth) {
            case Growth.Relative it ->
                new Cell.Figure(Numbers.derived(it.fraction().multiply(HUNDRED)), 1);
            case Growth.Points it ->
                new Cell.Figure(it.points(), indicator.unit().isRank() ? 0 : Math.max(1, indicator.decimals()));
            case Growth.Absolute it -> new Cell.Figure(it.difference(), indicator.decimals());
            case Growth.Undefined it -> Cell.MISSING;
        };
    }

    private static String changeUnit(Growth growth, Indicator indicator, Words words) {
        String unit = indicator.unit().name().in(words.language());
        return switch (growth) {
            case Growth.Relative it -> "%";
            case Growth.Points it -> indicator.unit().isRank() ? unit : words.text("sheet.change.points");
            case Growth.Absolute it -> unit;
            case Growth.Undefined it -> "";
        };
    }

    /** What the indicators mean: one a row, with all that a reader needs in order to trust it. */
    public static Sheet catalogue(Collection<Indicator> indicators, Language language) {
        Words words = Words.of(language);
        return new TableColumns<Indicator>(words)
                .code("sheet.code", CODE, it -> it.code().value())
                .text("indicators.column.name", NAME, it -> it.name().in(language))
                .text("drawer.unit", MIDDLE, it -> it.unit().name().in(language))
                .text("drawer.definition", LONG, it -> it.definition().in(language))
                .text("drawer.frequency", MIDDLE, it -> SheetText.frequencies(it, words))
                .text("drawer.polarity", MIDDLE, it -> words.text("drawer.polarity." + it.polarity()))
                .text("drawer.formula", MIDDLE, it -> String.valueOf(it.derivation() == null ? "" : it.derivation()))
                .text("drawer.publisher", NAME, it -> it.publisher().in(language))
                .text("drawer.methodology", NAME, Indicator::methodology)
                .of("drawer.title", List.copyOf(indicators));
    }

    /**
     * The indicators of international frameworks that ours are linked to: what a voluntary local review or a certification
     * would ask, what there is of the territory, and what is missing.
     */
    public static Sheet frameworks(Scorecard scorecard, Language language) {
        Words words = Words.of(language);
        Function<FrameworkLink, Score> score = it -> scorecard.score(it.indicator());
        return new TableColumns<FrameworkLink>(words)
                .text("framework.column", MIDDLE, it -> FrameworkText.name(it, language))
                .code("framework.column.edition", SHORT, FrameworkLink::edition)
                .code("framework.column.code", FIGURE, FrameworkLink::code)
                .text("framework.column.match", FIGURE, it -> FrameworkText.match(it, language))
                .text(
                        "indicators.column.name",
                        NAME,
                        it -> score.apply(it).indicator().name().in(language))
                .text(
                        "framework.column.held",
                        SHORT,
                        it -> words.text(score.apply(it).latest() == null ? "framework.held.no" : "framework.held.yes"))
                .figure(
                        "indicators.column.value",
                        FIGURE,
                        it -> value(score.apply(it).latest(), score.apply(it).indicator()))
                .text(
                        "drawer.unit",
                        MIDDLE,
                        it -> score.apply(it).indicator().unit().name().in(language))
                .text(
                        "indicators.column.period",
                        SHORT,
                        it -> period(score.apply(it).latest(), language))
                .text(
                        "drawer.publisher",
                        NAME,
                        it -> score.apply(it).indicator().publisher().in(language))
                .text("framework.column.note", LONG, it -> it.note().in(language))
                .code("sheet.code", CODE, it -> it.indicator().value())
                .of("framework.title", byFramework(scorecard));
    }

    private static List<FrameworkLink> byFramework(Scorecard scorecard) {
        return scorecard.snapshot().catalogue().frameworkLinks().stream()
                .sorted(Comparator.comparing(FrameworkLink::framework).thenComparing(FrameworkLink::code))
                .toList();
    }

    /** What changed between the last two years, all of it. */
    public static Sheet changes(Scorecard scorecard, Language language) {
        return new TableColumns<Change>(Words.of(language))
                .text("indicators.column.name", NAME, it -> indicator(it).name().in(language))
                .text("drawer.unit", MIDDLE, it -> indicator(it).unit().name().in(language))
                .text("sheet.period.before", SHORT, it -> period(it.before(), language))
                .figure("changed.before", FIGURE, it -> value(it.before(), indicator(it)))
                .text("sheet.period.now", SHORT, it -> period(it.now(), language))
                .figure("changed.now", FIGURE, it -> value(it.now(), indicator(it)))
                .code("sheet.code", CODE, it -> indicator(it).code().value())
                .of("changed.title", Change.latest(scorecard));
    }

    private static Indicator indicator(Change change) {
        return change.score().indicator();
    }

    /** Observations one a row, in codes and in words. */
    public static Sheet observations(Snapshot snapshot, Iterable<? extends Reported> observations, Language language) {
        Words words = Words.of(language);
        Catalogue catalogue = snapshot.catalogue();
        // A long table asks three times a row, and the catalogue reads the code anew each time.
        Map<IndicatorCode, Indicator> known = new HashMap<>();
        Function<Reported, Indicator> indicator =
                it -> known.computeIfAbsent(it.indicator(), code -> catalogue.indicator(code));
        return new TableColumns<Reported>(words)
                .code("sheet.code", CODE, it -> it.indicator().value())
                .text(
                        "indicators.column.name",
                        NAME,
                        it -> indicator.apply(it).name().in(language))
                .code("sheet.territory.code", FIGURE, it -> it.territory().value())
                .text("filter.territory", MIDDLE, it -> DisplayNames.of(it.territory(), catalogue, language))
                .code("chart.period", FIGURE, it -> it.period().toString())
                .figure(
                        "indicators.column.value",
                        FIGURE,
                        it -> Cell.figure(
                                it.figure().orElse(null), indicator.apply(it).decimals()))
                .text(
                        "drawer.unit",
                        MIDDLE,
                        it -> indicator.apply(it).unit().name().in(language))
                .code("sheet.observation-status", SHORT, it -> it.statusCode())
                .code("sheet.source", SHORT, Reported::source)
                .text("sheet.source.title", LONG, it -> source(it, snapshot, words))
                .of("sheet.figures", observations);
    }

    private static String source(Reported it, Snapshot snapshot, Words words) {
        return it.source() == null
                ? words.text("sheet.derived")
                : snapshot.source(it.source())
                        .map(document -> SourceTitle.of(document, words.language()))
                        .orElse("");
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
}
