package kz.olshem.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import kz.olshem.ui.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overview of Almaty, against what its scorecard says when read by hand. */
class OverviewScreenTest extends ScreenTest {

    private Component overview() {
        return open("?lang=en");
    }

    private static String plain(Component part) {
        return text(part).replace('\u00a0', ' ');
    }

    @Test
    void the_lead_counts_the_targets_that_have_a_date() {
        assertThat(texts(overview(), "lead"))
                .containsExactly("3 indicators have a dated target: 1 met, 1 on track, 1 missed.");
    }

    @Test
    void each_status_is_counted_once_in_the_order_of_statuses() {
        assertThat(texts(part(overview(), "strip"), "chip"))
                .containsExactly("Met1", "On track1", "Missed1", "Not assessable70");
    }

    @Test
    void the_reasons_add_up_to_what_cannot_be_assessed() {
        Component strip = part(overview(), "strip");
        String reasons = texts(strip, "cap").getFirst();
        assertThat(reasons).isEqualTo("47 no target · 21 no data · 2 no date");
        int sum = Arrays.stream(reasons.split(" · "))
                .mapToInt(reason -> Integer.parseInt(reason.split(" ", -1)[0]))
                .sum();
        assertThat(texts(strip, "chip")).last().isEqualTo("Not assessable" + sum);
    }

    /** 36,195,760.9 million over 1,120.925 thousand people, and 2,547,857 million tenge on 2,069,933. */
    @Test
    void the_three_headlines_show_their_figures() {
        List<Component> cards = parts(overview(), "kpi");
        assertThat(cards).hasSize(3);
        assertThat(plain(cards.get(0)))
                .startsWith("Labour productivity32.3 mln ₸ per person+11.8 % on 2024Not assessable")
                .endsWith("real: 111.7 (2016 = 100)");
        assertThat(plain(cards.get(1)))
                .startsWith("Investment attracted2.55 trn ₸+23.1 % on 2024Met")
                .contains("Improving", "target 2.20 trn ₸");
        assertThat(plain(cards.get(2)))
                .startsWith("Commercialised research projectsNo data")
                .contains("Nearest measure: Innovative products sold, 84.9 bln ₸ (2022)");
    }

    @Test
    void nine_directions_stand_in_the_order_of_the_council() {
        assertThat(parts(overview(), "tile"))
                .extracting(tile -> tagged(tile, "h3").getFirst())
                .containsExactly(
                        "Ecology",
                        "Seismic safety",
                        "Intellectual potential",
                        "Infrastructure",
                        "Migration processes",
                        "Science, R&D and commercialisation",
                        "Productivity and investment",
                        "AI, digital technologies and innovation ecosystem",
                        "Workforce training");
    }

    @Test
    void a_tile_counts_the_assessed_of_those_that_can_be() {
        assertThat(parts(overview(), "tile"))
                .extracting(tile -> texts(part(tile, "units-row"), "cap").getFirst())
                .containsExactly(
                        "0/12 assessed",
                        "0/3 assessed",
                        "0/6 assessed",
                        "0/4 assessed",
                        "for information",
                        "0/16 assessed",
                        "3/12 assessed",
                        "0/12 assessed",
                        "0/8 assessed");
    }

    @Test
    void what_needs_attention_is_listed_with_its_numbers() {
        assertThat(parts(overview(), "it"))
                .extracting(OverviewScreenTest::plain)
                .containsExactly(
                        "GRP volume index104.9 %, target 106.4 % · −1.5 pp",
                        "PM2.5 got worse24.1 → 31.2 µg/m³ · 6.2 times the WHO guideline",
                        "Commercialisation: no dataA source and an owner are needed",
                        "Seismic audit10,916 of 16,701 buildings (2024) · the target has no date",
                        "Green zones894 of 3,800 ha (2019) · the target has no date");
    }

    @Test
    void what_changed_is_listed_with_both_years() {
        List<String> rows = tagged(part(overview(), "chg"), "tr").stream()
                .map(row -> row.replace('\u00a0', ' '))
                .toList();
        assertThat(rows)
                .containsExactly(
                        "Indicator20242025",
                        "Labour productivity, mln ₸ per person28.932.3",
                        "Investment, trn ₸2.072.55",
                        "Real labour productivity110.2111.7",
                        "GRP, trn ₸31.336.2",
                        "GRP volume index, %107.6104.9",
                        "PM2.5, µg/m³24.131.2",
                        "Days with clean air, days164148");
    }

    @ParameterizedTest
    @CsvSource({"KZ, 'Met2, Not assessable71'", "KZ-71, Not assessable73", "almaty-medeu, Not assessable73"})
    void a_territory_has_counts_of_its_own(String territory, String counts) {
        assertThat(String.join(", ", texts(part(open("?lang=en&territory=" + territory), "strip"), "chip")))
                .isEqualTo(counts);
    }

    @Test
    void a_territory_without_figures_says_so_and_nothing_else() {
        Component screen = open("?lang=en&territory=almaty-medeu&release=2");
        assertThat(texts(screen, "lead")).containsExactly("No indicator has a dated target.");
        assertThat(text(screen)).contains("No indicator was published for two years in a row.");
    }

    @Test
    void the_nine_directions_have_a_screen_with_what_each_is_about() {
        List<String> abouts = texts(open("directions?lang=en"), "about");
        assertThat(abouts).hasSize(9).startsWith("Air quality, emissions and environmental spending in the city.");
    }
}
