package kz.olshem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address and the place that it stands for. */
class ScreenStateTest {

    private static final Catalogue CATALOGUE = ShippedRelease.SNAPSHOT.catalogue();

    private static ScreenState place(String query) {
        return ScreenState.of(QueryParameters.fromString(query), null);
    }

    @Test
    void every_parameter_that_is_read_is_written_again() {
        String all = "lang=ru&territory=KZ-71&peers=KZ-79%2CKZ&from=2015&to=2024&direction=ecology&status=on-track"
                + "&q=%D0%B2%D0%BE%D0%B7%D0%B4%D1%83%D1%85+PM2.5&release=1&view=per-capita&show=table&sort=name"
                + "&measure=lineage";
        ScreenState place = place(all);
        assertThat(place.problems()).isEmpty();
        assertThat(place(place.parameters().getQueryString())).isEqualTo(place);
        assertThat(place.parameters().getParameters())
                .isEqualTo(QueryParameters.fromString(all).getParameters());
    }

    @Test
    void defaults_are_not_written_but_for_the_language() {
        assertThat(place("territory=KZ-75").atHome(CATALOGUE).parameters().getQueryString())
                .isEqualTo("lang=kk");
    }

    @Test
    void no_peers_are_another_wish_than_the_usual_ones() {
        ScreenState place = place("peers=");
        assertThat(place.shownPeers(CATALOGUE)).isEmpty();
        assertThat(place(place.parameters().getQueryString()).shownPeers(CATALOGUE))
                .isEmpty();
    }

    @Test
    void what_cannot_be_a_territory_is_left_out_and_named() {
        ScreenState place = place("territory=%3Cb%3E&peers=KZ,%22");
        assertThat(place.territory()).isNull();
        assertThat(place.shownPeers(CATALOGUE)).containsExactly(new TerritoryCode("KZ"));
        assertThat(place.problems()).extracting(Problem.BadParameter::parameter).containsExactly("territory", "peers");
    }

    @Test
    void a_territory_is_no_peer_of_its_own() {
        assertThat(place("territory=KZ-71").shownPeers(CATALOGUE))
                .extracting(TerritoryCode::value)
                .containsExactly("KZ-75", "KZ-79", "KZ");
    }

    @Test
    void a_last_year_before_the_first_is_named_and_left_out() {
        ScreenState place = place("from=2020&to=2015");
        assertThat(place.problems()).extracting(Problem.BadParameter::parameter).containsExactly("to");
        assertThat(place.from()).isEqualTo(2020);
        assertThat(place.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "from, soon",
        "from, 1776",
        "to, 2025.5",
        "to, 99999999999999999999",
        "status, happy",
        "release, latest",
        "release, -1",
        "lang, xx",
        "view, sideways",
        "show, nothing",
        "sort, randomly",
        "measure, everything"
    })
    void what_cannot_be_read_is_named(String parameter, String value) {
        assertThat(place(parameter + "=" + value).problems())
                .extracting(Problem.BadParameter::parameter)
                .containsExactly(parameter);
    }

    @ParameterizedTest
    @CsvSource({"from, soon", "status, happy", "release, latest", "lang, xx", "view, sideways", "measure, everything"})
    void what_cannot_be_read_is_left_out(String parameter, String value) {
        assertThat(place(parameter + "=" + value).parameters())
                .isEqualTo(place("").parameters());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory",
                "from",
                "to",
                "direction",
                "status",
                "q",
                "release",
                "lang",
                "view",
                "show",
                "sort",
                "measure"
            })
    void an_empty_parameter_is_as_good_as_none(String parameter) {
        assertThat(place(parameter + "=")).isEqualTo(place(""));
    }

    @Test
    void another_screen_keeps_who_when_and_release_and_forgets_the_search() {
        ScreenState place = place("lang=en&territory=KZ-71&from=2015&status=met&q=air&release=1&view=index")
                .elsewhere();
        assertThat(place.parameters())
                .isEqualTo(place("lang=en&territory=KZ-71&from=2015&release=1").parameters());
    }

    @Test
    void kazakh_is_spoken_where_nobody_asks_for_another_language() {
        assertThat(place("").language()).isEqualTo(Language.KK);
    }
}
