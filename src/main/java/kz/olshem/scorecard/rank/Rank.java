package kz.olshem.scorecard.rank;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Snapshot;

/**
 * The place of a territory among its like that have a figure for the same period, the best first: methodology, section 6.
 *
 * @param place from 1; those with equal figures share one
 * @param of    how many have a figure, itself included
 * @param among their level; for a region also the cities that are parts of the country as regions are
 */
public record Rank(int place, int of, Period period, Territory.Level among) {

    /** The rank of a figure; empty for a neutral indicator, for what has not happened, and where nobody is there to compare. */
    public static Optional<Rank> of(Snapshot snapshot, Indicator indicator, Observation figure) {
        int sign = indicator.polarity().sign();
        if (sign == 0 || figure.status() == ObservationStatus.F) {
            return Optional.empty();
        }
        Territory own = snapshot.catalogue().territory(figure.territory());
        List<Observation> all = snapshot.catalogue().territories().stream()
                .filter(it -> isPeer(it, own))
                .flatMap(it -> snapshot.series(indicator.code(), it.code()).at(figure.period()).stream())
                .filter(it -> it.status() != ObservationStatus.F)
                .toList();
        long better = all.stream()
                .filter(it -> it.value().compareTo(figure.value()) == sign)
                .count();
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(new Rank((int) better + 1, all.size(), figure.period(), own.level()));
    }

    /** Of one level in one country or city. The country's regions are twenty with its cities of republican rank. */
    private static boolean isPeer(Territory other, Territory own) {
        boolean alike = other.level() == own.level()
                || (own.level() == Territory.Level.REGION && other.level() == Territory.Level.CITY);
        return alike && Objects.equals(other.parent(), own.parent());
    }
}
