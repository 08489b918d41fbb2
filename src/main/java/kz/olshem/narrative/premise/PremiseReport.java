package kz.olshem.narrative.premise;

import java.util.List;
import kz.olshem.evidence.Link;
import kz.olshem.evidence.Premise;
import kz.olshem.evidence.Reliability;
import kz.olshem.evidence.Threshold;
import kz.olshem.evidence.Verdict;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Release;

/**
 * The premise of a release in one language. It says what can be tested and what the figures show, and claims no cause.
 *
 * @param testable    how many of the links can be tested
 * @param verdict     what stands behind that number: {@code of 4 links can be tested today}
 * @param whole       the same with its number
 * @param summary     what was found and what not, and what that does not say: a sentence each
 * @param asOf        release and day
 * @param stages      the five of them, from money to effect
 * @param links       the five tests of the four links
 * @param missing     what the tests lack, what would serve most links first
 * @param reliability how much such tests see, a sentence each
 */
public record PremiseReport(
        Release release,
        Language language,
        String title,
        String lead,
        int testable,
        String verdict,
        String whole,
        List<String> summary,
        String asOf,
        List<StageReport> stages,
        List<LinkReport> links,
        List<MissingReport> missing,
        List<String> reliability) {

    /** Of what is missing, so much is named in the summary. */
    private static final int NAMED = 2;

    public PremiseReport {
        summary = List.copyOf(summary);
        stages = List.copyOf(stages);
        links = List.copyOf(links);
        missing = List.copyOf(missing);
        reliability = List.copyOf(reliability);
    }

    /**
     * @param scorecard of the territory whose figures the stages show, as of the same release
     */
    public static PremiseReport of(Premise premise, Scorecard scorecard, Language language) {
        Words words = Words.of(language);
        List<MissingReport> missing =
                MissingReport.of(premise, scorecard.snapshot().catalogue(), language);
        Release release = scorecard.snapshot().release();
        String links = String.valueOf(Link.count());
        return new PremiseReport(
                release,
                language,
                words.text("premise.title"),
                words.text("premise.lead"),
                premise.testable(),
                words.text("premise.verdict", "links", links),
                words.text("premise.verdict.whole", "testable", String.valueOf(premise.testable()), "links", links),
                summary(premise, missing, words),
                words.text(
                        "as-of",
                        "release",
                        String.valueOf(release.number()),
                        "date",
                        PeriodText.date(release.publishedAt(), language)),
                StageReport.of(premise, scorecard, language),
                premise.links().stream()
                        .map(it -> LinkReport.of(it, scorecard.snapshot().catalogue(), language))
                        .toList(),
                missing,
                reliability(premise, words));
    }

    private static List<String> summary(Premise premise, List<MissingReport> missing, Words words) {
        int nothing = count(premise, Verdict.NO_ASSOCIATION);
        int consistent = count(premise, Verdict.CONSISTENT);
        int contradicts = count(premise, Verdict.CONTRADICTS);
        int tests = nothing + consistent + contradicts;
        Reliability alone = Reliability.of(Threshold.COUNTRY);
        String wanted = words.text(
                "premise.say.wanted",
                "names",
                String.join(
                        "; ",
                        missing.stream().limit(NAMED).map(MissingReport::name).toList()));
        if (tests == 0) {
            return List.of(words.text("premise.say.none"), wanted);
        }
        if (tests > nothing) {
            return List.of(
                    words.text(
                            "premise.say.found",
                            "tests",
                            String.valueOf(tests),
                            "consistent",
                            String.valueOf(consistent),
                            "contradicts",
                            String.valueOf(contradicts),
                            "nothing",
                            String.valueOf(nothing)),
                    words.text("premise.say.found-caution"));
        }
        return List.of(
                words.text("premise.say.nothing", "tests", tests),
                words.text(
                        "premise.say.caution",
                        "least",
                        String.valueOf(alone.least()),
                        "most",
                        String.valueOf(alone.most())));
    }

    private static int count(Premise premise, Verdict verdict) {
        return (int)
                premise.links().stream().filter(it -> it.verdict() == verdict).count();
    }

    private static List<String> reliability(Premise premise, Words words) {
        return List.of(
                found("premise.reliability.regions", Threshold.REGIONS, words),
                found("premise.reliability.country", Threshold.COUNTRY, words),
                words.text(
                        "premise.reliability.false",
                        "share",
                        Numbers.exact(Reliability.FALSE_ALARMS, words.language())),
                words.text("premise.reliability.method", "method", String.valueOf(premise.method())));
    }

    private static String found(String key, Threshold where, Words words) {
        Reliability it = Reliability.of(where);
        return words.text(key, "least", String.valueOf(it.least()), "most", String.valueOf(it.most()));
    }
}
