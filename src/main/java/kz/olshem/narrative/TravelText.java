package kz.olshem.narrative;

import java.math.BigDecimal;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.change.Travel;
import kz.olshem.scorecard.rank.Rank;

/** Where an indicator is heading and its place among its like, in words. */
public final class TravelText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Score score;
    private final Language language;
    private final Words words;

    private TravelText(Score score, Language language) {
        this.score = score;
        this.language = language;
        this.words = Words.of(language);
    }

    public static TravelText of(Score score, Language language) {
        return new TravelText(score, language);
    }

    /** The direction in a word or two; empty where nothing is said. */
    public String word() {
        return score.travel().code().map(it -> words.text("travel." + it)).orElse("");
    }

    /** The word with its numbers, or why there is none; empty without data. */
    public String sentence() {
        String detail = detail();
        return switch (score.travel()) {
            case Travel.Going it -> words.text("travel.sentence", "word", word(), "detail", detail);
            case Travel.TooShort it -> words.text("travel.sentence", "word", word(), "detail", detail);
            case Travel.Untold it -> detail;
        };
    }

    /** The numbers behind the word, or why there is no word; empty without data. */
    public String detail() {
        return switch (score.travel()) {
            case Travel.Going it -> pace(it) + (it.isReal() ? words.text("travel.real") : "") + jump(it);
            case Travel.TooShort it ->
                it.brokenIn() == null
                        ? words.text("travel.short", "count", it.values())
                        : words.text("travel.broken", "year", String.valueOf(it.brokenIn()));
            case Travel.Untold it ->
                switch (it.why()) {
                    case NO_DATA, NARROWED -> "";
                    case OLD -> words.text("travel.old", "year", String.valueOf(it.year()));
                    case CURRENT_PRICES, RARE_EVENTS -> words.text("travel.why." + it.why());
                };
        };
    }

    private String pace(Travel.Going it) {
        String from = String.valueOf(it.from());
        if (it.measure() == Travel.Measure.POINTS) {
            String points = words.text("points", "number", Numbers.signed(it.rate(), decimals(it.rate()), language));
            return words.text("travel.points", "from", from, "to", String.valueOf(it.to()), "points", points);
        }
        // A change of a percentage in per cent of it would be read as points.
        if (it.measure() == Travel.Measure.PLACES || score.indicator().unit().isPercent()) {
            FigureFormat figures =
                    FigureFormat.of(score.indicator(), it.last(), language).tellingApart(it.first(), it.last());
            return words.text(
                    "travel.between",
                    "from",
                    from,
                    "first",
                    figures.number(it.first()),
                    "last",
                    figures.text(it.last()));
        }
        BigDecimal rate = it.rate().multiply(HUNDRED);
        boolean still = it.heading() == Heading.LITTLE_CHANGE;
        String number =
                still ? Numbers.signed(rate, decimals(rate), language) : Numbers.format(rate.abs(), 1, language);
        return words.text(
                still ? "travel.rate.still" : "travel.rate",
                "from",
                from,
                "rate",
                words.text("percent", "number", number));
    }

    /** Enough that what is short of the threshold does not look as if it were on it. */
    private static int decimals(BigDecimal rate) {
        return Numbers.decimalsToTellApart(rate.abs(), BigDecimal.ONE, 1);
    }

    private String jump(Travel.Going it) {
        return it.jumped() ? words.text("travel.jump." + it.heading()) : "";
    }

    /** The place among peers with their number and the period; empty where there is none. */
    public String rank() {
        Rank rank = score.rank();
        return rank == null
                ? ""
                : words.text("rank", "rank", place(), "period", PeriodText.of(rank.period(), language));
    }

    /** The place among peers with their number alone, where the period stands beside it; empty where there is none. */
    public String place() {
        Rank rank = score.rank();
        return rank == null
                ? ""
                : words.text("rank." + rank.among(), "place", String.valueOf(rank.place()), "count", rank.of());
    }
}
