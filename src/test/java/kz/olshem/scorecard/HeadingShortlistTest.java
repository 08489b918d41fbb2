package kz.olshem.scorecard;

import static kz.olshem.series.Samples.CITY;
import static kz.olshem.series.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.attention.Attention;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.series.Observation;
import kz.olshem.series.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists that are narrowed down to a direction of travel, ordered by it, or begin with what worsens. */
class HeadingShortlistTest {

    private final Scorecard scorecard = scorecard();

    /** One that improves, one of which nothing is known, one that worsens, one with too few values. */
    private static Scorecard scorecard() {
        List<Observation> figures = new ArrayList<>();
        for (int year = 2021; year <= 2025; year++) {
            figures.add(observation("a", String.valueOf(year), String.valueOf(year - 2000)));
            figures.add(observation("c", String.valueOf(year), String.valueOf(3000 - 50 * (year - 2000))));
        }
        figures.add(observation("d", "2025", "1"));
        return ScorecardEngine.scorecard(
                Samples.snapshot(Samples.catalogue("a", "b", "c", "d"), figures, List.of()),
                CITY,
                LocalDate.of(2026, 1, 1));
    }

    private List<String> listed(@Nullable Heading heading, Shortlist.Order order) {
        return new Shortlist(null, null, heading, "", order)
                .of(scorecard, Language.EN).stream()
                        .map(it -> it.indicator().code().value())
                        .toList();
    }

    @Test
    void a_list_is_narrowed_down_to_where_indicators_are_heading() {
        assertThat(listed(Heading.WORSENING, Shortlist.Order.CATALOGUE)).containsExactly("c");
        assertThat(listed(null, Shortlist.Order.CATALOGUE)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void what_worsens_comes_first_and_what_nothing_is_said_of_last() {
        assertThat(listed(null, Shortlist.Order.TRAVEL)).containsExactly("c", "a", "d", "b");
    }

    @Test
    void headings_are_counted_apart_from_statuses() {
        assertThat(Scorecard.headings(scorecard.scores()).toString())
                .isEqualTo("{IMPROVING=1, WORSENING=1, TOO_SHORT=1}");
    }

    @Test
    void what_worsens_without_a_target_needs_attention() {
        assertThat(Attention.of(scorecard))
                .filteredOn(Attention.Worsening.class::isInstance)
                .singleElement()
                .isEqualTo(new Attention.Worsening(
                        scorecard.score(Samples.observation("c", "2025", "1").indicator())));
    }
}
