package kz.olshem.scorecard.attention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.olshem.catalogue.Headline;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Reason;
import kz.olshem.series.Observation;
import kz.olshem.series.Target;

/** What needs the attention of the mayor's office, the gravest first. */
public sealed interface Attention {

    /** A target missed or in danger. */
    record Behind(Score score) implements Attention {}

    /** Heading the wrong way for five years, with no status that would say so. */
    record Worsening(Score score) implements Attention {}

    /**
     * Worse than a year before with no break between, and beyond a guideline.
     *
     * @param times the value as a multiple of the guideline
     */
    record Worse(Score score, Observation before, Target benchmark, BigDecimal times) implements Attention {}

    /** A headline of the council on which nothing is published. */
    record Unpublished(Score score) implements Attention {}

    /** A target that names no date, so that nobody can say whether it is on time. */
    record Undated(Score score, Target target) implements Attention {}

    /** How many indicators have figures but no target. */
    record WithoutTarget(int count) implements Attention {}

    /** The list for a territory; a kind that does not occur is not in it. */
    static List<Attention> of(Scorecard scorecard) {
        List<Attention> list = new ArrayList<>();
        scorecard.scores().stream()
                .filter(score -> rank(score) > 0)
                .sorted(Comparator.comparingInt(Attention::rank).reversed())
                .map(Behind::new)
                .forEach(list::add);
        List<Attention> worse = scorecard.scores().stream()
                .map(score -> worse(scorecard, score))
                .flatMap(Optional::stream)
                .toList();
        list.addAll(worse);
        scorecard.scores().stream()
                .filter(Score::isWithoutStatus)
                .filter(score -> score.travel().code().equals(Optional.of(Heading.WORSENING)))
                .filter(score -> worse.stream().noneMatch(it -> it instanceof Worse named && named.score() == score))
                .map(Worsening::new)
                .forEach(list::add);
        Arrays.stream(Headline.values())
                .flatMap(headline -> scorecard.snapshot().catalogue().main(headline).stream())
                .map(indicator -> scorecard.score(indicator.code()))
                .filter(score -> score.latest() == null)
                .map(Unpublished::new)
                .forEach(list::add);
        for (Score score : scorecard.scores()) {
            if (score.target() != null && score.reason().equals(Optional.of(Reason.NO_TARGET_DATE))) {
                list.add(new Undated(score, score.target()));
            }
        }
        int withoutTarget = Scorecard.reasons(scorecard.scores()).getOrDefault(Reason.NO_TARGET, 0);
        if (withoutTarget > 0) {
            list.add(new WithoutTarget(withoutTarget));
        }
        return list;
    }

    private static int rank(Score score) {
        return score.status()
                .map(status -> switch (status) {
                    case MISSED -> 3;
                    case OFF_TRACK -> 2;
                    case AT_RISK -> 1;
                    case MET, MET_EARLY, ON_TRACK, NOT_ASSESSABLE -> 0;
                })
                .orElse(0);
    }

    private static Optional<Attention> worse(Scorecard scorecard, Score score) {
        Observation latest = score.latest();
        if (latest == null || !score.indicator().isAssessable()) {
            return Optional.empty();
        }
        int sign = score.indicator().polarity().sign();
        Optional<Observation> before = score.growth().earlier();
        Optional<Target> benchmark =
                scorecard.snapshot().benchmarks(score.indicator().code(), scorecard.territory()).stream()
                        .findFirst();
        boolean worse = before.isPresent()
                && latest.value().subtract(before.get().value()).signum() == -sign;
        if (!worse
                || benchmark.isEmpty()
                || benchmark.get().value().signum() == 0
                || latest.value().subtract(benchmark.get().value()).signum() != -sign) {
            return Optional.empty();
        }
        BigDecimal times = latest.value().divide(benchmark.get().value(), MathContext.DECIMAL64);
        return Optional.of(new Worse(score, before.get(), benchmark.get(), times));
    }
}
