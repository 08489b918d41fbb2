package kz.olshem.ui;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.olshem.scorecard.Growth;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Status;

/** Which scores an address asks for, and in which order. */
final class Finder {

    /** An order of indicators. */
    enum Order {
        CATALOGUE,
        STATUS,
        CHANGE,
        NAME;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order of(Place place) {
            for (Order order : values()) {
                if (order.code().equals(place.more().get(Place.SORT))) {
                    return order;
                }
            }
            return CATALOGUE;
        }
    }

    private Finder() {}

    static List<Score> find(Collection<Score> scores, Place place) {
        return scores.stream()
                .filter(score -> place.direction() == null
                        || score.indicator().direction().equals(place.direction()))
                .filter(score -> place.status() == null
                        || score.status().filter(place.status()::equals).isPresent())
                .filter(score -> place.query().isEmpty() || score.indicator().mentions(place.query()))
                .sorted(comparator(place))
                .toList();
    }

    private static Comparator<Score> comparator(Place place) {
        return switch (Order.of(place)) {
            case CATALOGUE -> (one, other) -> 0;
            case STATUS ->
                Comparator.comparingInt(
                        score -> score.status().map(Status::ordinal).orElse(Status.values().length));
            case CHANGE -> Comparator.comparing(Finder::change).reversed();
            case NAME -> {
                Collator collator = Collator.getInstance(place.language().locale());
                yield Comparator.comparing(score -> score.indicator().name().in(place.language()), collator::compare);
            }
        };
    }

    /** The size of the change; where none can be said, before all others in reverse. */
    private static BigDecimal change(Score score) {
        return score.growth() instanceof Growth.Relative relative
                ? relative.fraction().abs()
                : BigDecimal.ONE.negate();
    }
}
