package kz.olshem.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address in a file shows what the file shows. */
class PageLinkTest {

    private static final String BASE = "https://olshem.example";

    private static String link(
            String territory, List<String> peers, @Nullable Integer from, @Nullable Integer to, Transformation view) {
        return PageLink.of(
                BASE,
                ShippedRelease.scorecard(territory),
                new Selection(
                        new IndicatorCode("unemployment-rate"),
                        peers.stream().map(TerritoryCode::new).toList(),
                        from,
                        to,
                        view,
                        Language.RU));
    }

    @Test
    void what_the_screen_shows_anyway_is_left_out() {
        assertThat(link("KZ-75", List.of("KZ-71", "KZ-79", "KZ"), null, null, Transformation.TOTAL))
                .isEqualTo(BASE + "/indicators/unemployment-rate?lang=ru&release=2");
    }

    /** What a menu of a screen names that shows the usual years. */
    @ParameterizedTest
    @CsvSource({"2011, 2025", "2011,", ", 2025"})
    void so_are_years_that_it_shows_anyway(@Nullable Integer from, @Nullable Integer to) {
        assertThat(link("KZ-75", List.of("KZ-71", "KZ-79", "KZ"), from, to, Transformation.TOTAL))
                .isEqualTo(BASE + "/indicators/unemployment-rate?lang=ru&release=2");
    }

    @ParameterizedTest
    @CsvSource({"2012, 2025, from=2012", "2010, 2025, from=2010", "2011, 2024, to=2024", "2010, 2024, to=2024"})
    void other_years_are_named(int from, int to, String named) {
        assertThat(link("KZ-75", List.of("KZ-71", "KZ-79", "KZ"), from, to, Transformation.TOTAL))
                .contains(named);
    }

    @Test
    void a_list_is_written_with_commas() {
        assertThat(link("KZ-75", List.of("KZ-79", "KZ"), null, null, Transformation.TOTAL))
                .contains("peers=KZ-79,KZ&");
    }

    @Test
    void years_view_territory_and_peers_are_named_where_they_are_others() {
        String link = link("KZ-71", List.of("KZ"), 2015, 2020, Transformation.INDEX);
        assertThat(Stream.of("territory=KZ-71", "peers=KZ", "from=2015", "to=2020", "view=index"))
                .allSatisfy(part -> assertThat(link).contains(part));
    }

    @Test
    void nobody_to_compare_with_is_another_wish_than_the_usual_peers() {
        assertThat(link("KZ-75", List.of(), null, null, Transformation.TOTAL)).contains("peers=");
    }
}
