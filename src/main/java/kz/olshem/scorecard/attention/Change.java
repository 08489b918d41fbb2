package kz.olshem.scorecard.attention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.olshem.kernel.Period;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.Observation;

/** An indicator that has a figure for each of the last two years: what changed, until releases are compared. */
public record Change(Score score, Observation before, Observation now) {

    /**
     * Changes from one year to the next, for the newest year in which there are any: headlines first, then assessed
     * indicators, then the others in catalogue order. Years on two sides of a break are not compared.
     */
    public static List<Change> latest(Scorecard scorecard) {
        List<Change> all = new ArrayList<>();
        for (Score score : scorecard.scores()) {
            Observation now = score.latest();
            if (now != null && now.period() instanceof Period.Year) {
                score.growth().earlier().ifPresent(it -> all.add(new Change(score, it, now)));
            }
        }
        int newest = all.stream()
                .mapToInt(change -> change.now().period().year())
                .max()
                .orElse(0);
        return all.stream()
                .filter(change -> change.now().period().year() == newest)
                .sorted(Comparator.comparingInt(Change::rank))
                .toList();
    }

    private int rank() {
        if (score.indicator().headline() != null) {
            return 0;
        }
        return score.assessment() != null && score.assessment().isAssessed() ? 1 : 2;
    }
}
