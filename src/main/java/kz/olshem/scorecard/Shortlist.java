package kz.olshem.scorecard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Search;
import kz.olshem.kernel.Alphabet;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.change.Growth;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which scores a reader wants to see, and in which order: the same on a screen and in its file.
 *
 * @param direction code of the direction; null for all
 * @param status    null for all
 * @param heading   null for all
 * @param search    text that an indicator mentions; empty for none
 */
public record Shortlist(
        @Nullable String direction,
        @Nullable Status status,
        @Nullable Heading heading,
        String search,
        Order order) {

    /** An order of indicators. */
    public enum Order {
        /** Direction by direction. */
        CATALOGUE,
        STATUS,
        /** What worsens first; that of which nothing is said last. */
        TRAVEL,
        /** The greatest change first, in whichever sense. */
        CHANGE,
        NAME;

        /** The code in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Order> parse(String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code().equals(code.strip()))
                    .findFirst();
        }
    }

    /**
     * The scores that are wanted, as they are to be shown.
     *
     * @param language by whose alphabet names are ordered
     */
    public List<Score> of(Scorecard scorecard, Language language) {
        Search wanted = Search.of(search);
        return scorecard.scores().stream()
                .filter(score ->
                        direction == null || score.indicator().direction().equals(direction))
                .filter(score ->
                        status == null || score.status().filter(status::equals).isPresent())
                .filter(score -> heading == null
                        || score.travel().code().filter(heading::equals).isPresent())
                .filter(score -> wanted.finds(score.indicator()))
                .sorted(comparator(scorecard, language))
                .toList();
    }

    private Comparator<Score> comparator(Scorecard scorecard, Language language) {
        return switch (order) {
            case CATALOGUE -> {
                List<String> directions = scorecard.snapshot().catalogue().directions().stream()
                        .map(Direction::code)
                        .toList();
                yield Comparator.comparingInt(
                        score -> directions.indexOf(score.indicator().direction()));
            }
            case STATUS ->
                Comparator.comparingInt(
                        score -> score.status().map(Status::ordinal).orElse(Status.values().length));
            case TRAVEL -> Comparator.comparingInt(Shortlist::urgency);
            case CHANGE -> Comparator.comparing(Shortlist::change).reversed();
            case NAME -> Comparator.comparing(score -> score.indicator().name().in(language), Alphabet.of(language));
        };
    }

    private static int urgency(Score score) {
        return score.travel()
                .code()
                .map(it -> switch (it) {
                    case WORSENING -> 0;
                    case LITTLE_CHANGE -> 1;
                    case IMPROVING -> 2;
                    case RISING -> 3;
                    case FALLING -> 4;
                    case TOO_SHORT -> 5;
                })
                .orElse(6);
    }

    /** The size of the change; where none can be said, before all others in reverse. */
    private static BigDecimal change(Score score) {
        return score.growth() instanceof Growth.Relative relative
                ? relative.fraction().abs()
                : BigDecimal.ONE.negate();
    }
}
