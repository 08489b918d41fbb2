package kz.olshem.ui.direction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.LineSpec;
import kz.olshem.ui.ScreenTest;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.saving.TableMenu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filters of a direction and of the list of all indicators. */
class DirectionScreenTest extends ScreenTest {

    private List<String> names(String address) {
        return parts(open(address), "panel").stream()
                .map(panel -> tagged(panel, "h2").getFirst())
                .toList();
    }

    private static LineSpec spec(Component panel) {
        return drawn(panel).getFirst();
    }

    @Test
    void a_direction_draws_every_indicator_that_has_more_than_one_figure() {
        assertThat(names("directions/ecology?lang=en")).hasSize(12).startsWith("PM2.5 annual mean concentration");
    }

    @Test
    void the_figures_of_a_city_are_not_drawn_for_a_region_that_has_none() {
        assertThat(names("directions/ecology?lang=en&territory=KZ-63"))
                .contains("PM2.5 mean annual exposure (modelled, country)")
                .doesNotContain("Annual mean air temperature");
    }

    @Test
    void indicators_with_a_single_figure_are_rows_and_no_charts() {
        PaintedMarkup rows = (PaintedMarkup) part(open("directions/ecology?lang=en"), "lone")
                .getChildren()
                .filter(PaintedMarkup.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(rows.getElement().getProperty("innerHTML"))
                .contains("Share of transport", "60\u00a0%", "2024")
                .doesNotContain("PM2.5 annual mean concentration");
    }

    @Test
    void an_indicator_without_figures_is_named_below() {
        assertThat(text(part(open("directions/science-commercialisation?lang=en&peers="), "no")))
                .startsWith("No data for Almaty (");
    }

    @ParameterizedTest
    @CsvSource({"met, Investment in fixed capital", "missed, GRP volume index", "on-track, Gross regional product"})
    void a_status_narrows_the_panels(String status, String name) {
        assertThat(names("directions/productivity-investment?lang=en&status=" + status))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase(name);
    }

    @Test
    void chosen_peers_are_drawn_and_the_usual_ones_are_not() {
        Component panel = parts(open("directions/productivity-investment?lang=en&peers=KZ-79"), "panel")
                .getFirst();
        assertThat(spec(panel).lines())
                .extracting(LineSpec.Line::name)
                .contains("Shymkent", "Almaty")
                .doesNotContain("Astana");
    }

    @Test
    void no_peers_are_drawn_where_none_are_wanted() {
        assertThat(drawn(open("directions/productivity-investment?lang=en&peers=")))
                .allSatisfy(spec ->
                        assertThat(spec.lines()).extracting(LineSpec.Line::role).doesNotContain(ChartSpec.Role.PEER));
    }

    @Test
    void every_panel_spans_the_chosen_years() {
        assertThat(drawn(open("directions/productivity-investment?lang=en&from=2018&to=2022")))
                .isNotEmpty()
                .allSatisfy(spec ->
                        assertThat(List.of(spec.x().min(), spec.x().max())).containsExactly(2018.0, 2022.0));
    }

    @Test
    void every_panel_spans_the_same_years_where_none_are_chosen() {
        assertThat(drawn(open("directions/productivity-investment?lang=en")))
                .extracting(spec -> spec.x().min() + "–" + spec.x().max())
                .containsOnly("2011.0–2025.0");
    }

    /** The search knows all three languages, whichever the screen is in. */
    @ParameterizedTest
    @CsvSource({"еңбек", "производительность труда", "LABOUR productivity", "labour-productivity"})
    void an_indicator_is_found_by_a_word_of_any_language(String query) {
        assertThat(names("directions/productivity-investment?lang=en&q=" + query))
                .contains("Labour productivity (GRP per employed person)");
    }

    @Test
    void panels_stand_by_name_where_that_is_asked() {
        assertThat(names("directions/ecology?lang=en&sort=name")).isSorted();
    }

    @Test
    void panels_stand_by_status_where_that_is_asked() {
        assertThat(names("directions/productivity-investment?lang=en&sort=status"))
                .startsWith("Investment in fixed capital", "Gross regional product", "GRP volume index");
    }

    /** 91.9 % of hot days, 29.5 % of fine dust, 22.6 % of it as modelled, 22.0 % of spending, 9.8 % of clean days. */
    @Test
    void panels_stand_by_the_size_of_their_change_where_that_is_asked() {
        assertThat(names("directions/ecology?lang=en&sort=change"))
                .startsWith(
                        "Hot days (30 °C or more)",
                        "PM2.5 annual mean concentration",
                        "PM2.5 mean concentration (CAMS model)",
                        "Current expenditure on environmental protection",
                        "Days with clean air");
    }

    @Test
    void nothing_found_says_what_was_asked() {
        assertThat(text(part(open("directions/ecology?lang=en&q=unicorn&status=met"), "nothing")))
                .contains("No indicator matches: Ecology, Met, “unicorn”.");
    }

    @Test
    void nothing_found_can_be_undone() {
        Component screen = open("directions/ecology?lang=en&q=unicorn&status=met&territory=KZ");
        assertThat(find(RouterLink.class, part(screen, "nothing")).single().getHref())
                .isEqualTo("directions/ecology?lang=en&territory=KZ");
    }

    @Test
    void clear_takes_all_filters_away() {
        open("directions/ecology?lang=en&q=dust&status=met&territory=KZ&from=2015&release=1");
        assertThat(find(Anchor.class).withText("Clear").single().getHref()).isEqualTo("directions/ecology?lang=en");
    }

    @Test
    void nothing_can_be_cleared_where_nothing_is_chosen() {
        open("directions/ecology?lang=en");
        assertThat(find(Anchor.class).withText("Clear").exists()).isFalse();
    }

    @Test
    void the_list_of_all_keeps_the_order_of_the_directions() {
        assertThat(tagged(open("indicators?lang=en"), "h2")).hasSize(9).startsWith("Ecology", "Seismic safety");
    }

    @Test
    void the_list_of_all_is_narrowed_by_direction() {
        assertThat(tagged(open("indicators?lang=en&direction=migration"), "h2")).containsExactly("Migration processes");
    }

    @Test
    void clear_takes_the_direction_of_the_list_away_too() {
        open("indicators?lang=en&direction=migration");
        assertThat(find(Anchor.class).withText("Clear").single().getHref()).isEqualTo("indicators?lang=en");
    }

    @Test
    void the_list_has_the_figure_period_change_travel_and_status_of_each() {
        String row =
                tagged(open("indicators?lang=en&status=met"), "tr").getLast().replace('\u00a0', ' ');
        assertThat(row).isEqualTo("Investment in fixed capital2.55 trn ₸2025+23.1 %ImprovingMet");
    }

    @Test
    void the_files_of_the_list_are_narrowed_and_ordered_as_the_list_is() {
        assertThat(files(
                        "indicators?lang=ru&sort=change&status=not-assessable&q=PM2.5&direction=ecology",
                        "export/indicators"))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file)
                        .contains(
                                "lang=ru",
                                "sort=change",
                                "status=not-assessable",
                                "q=PM2.5",
                                "direction=ecology",
                                "territory=KZ-75"));
    }

    @Test
    void the_figures_behind_the_list_are_narrowed_as_the_list_is() {
        assertThat(files(
                        "directions/productivity-investment?status=met&from=2015&to=2020&peers=KZ-71",
                        "export/observations"))
                .hasSize(3)
                .allSatisfy(file -> assertThat(file)
                        .contains("status=met", "from=2015", "to=2020", "peers=KZ-71", "territory=KZ-75"));
    }

    @Test
    void a_list_that_compares_with_nobody_gives_away_no_figures_of_others() {
        assertThat(files("indicators?peers=KZ-71&status=met", "export/observations"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).doesNotContain("peers"));
    }

    private List<String> files(String address, String path) {
        TableMenu menu = find(TableMenu.class, open(address)).single();
        return find(Anchor.class, menu).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith(path))
                .toList();
    }

    /** The answers of a filter: their addresses by what they say. */
    private Map<String, String> choices(String address, String filter) {
        Matcher links = Pattern.compile("<a id=\"filter-" + filter + "-[^>]* href=\"([^\"]*)\"[^>]*>([^<]*)</a>")
                .matcher(markup(open(address)));
        Map<String, String> choices = new LinkedHashMap<>();
        while (links.find()) {
            choices.put(links.group(2), links.group(1).replace("&amp;", "&"));
        }
        return choices;
    }

    @Test
    void the_home_city_is_offered_first_and_without_a_territory_in_its_address() {
        Map<String, String> territories = choices("directions/ecology?lang=en&territory=KZ&status=met", "territory");
        assertThat(territories.keySet()).startsWith("Almaty");
        assertThat(territories)
                .containsEntry("Almaty", "directions/ecology?lang=en&status=met")
                .containsEntry("Astana", "directions/ecology?lang=en&territory=KZ-71&status=met");
    }

    @Test
    void a_peer_that_is_compared_is_taken_out_and_another_is_added() {
        assertThat(choices("directions/ecology?lang=en&peers=KZ-71", "peers"))
                .containsEntry("Astana", "directions/ecology?peers&lang=en")
                .containsEntry("Shymkent", "directions/ecology?peers=KZ-71%2CKZ-79&lang=en");
    }

    @Test
    void another_direction_keeps_what_is_chosen_and_all_of_them_are_the_list() {
        assertThat(choices("directions/ecology?lang=en&status=met", "direction"))
                .containsEntry("All directions", "indicators?lang=en&status=met")
                .containsEntry("Seismic safety", "directions/seismic-safety?lang=en&status=met");
    }

    @Test
    void years_are_offered_from_the_newest_back_to_the_first_that_has_a_figure() {
        assertThat(choices("indicators/gross-regional-product?lang=en", "period")
                        .keySet())
                .startsWith("auto", "2026", "2025")
                .contains("1911")
                .doesNotContain("2030", "1910");
    }

    @Test
    void a_year_of_the_address_that_has_no_figure_is_offered_as_well() {
        assertThat(choices("indicators/gross-regional-product?lang=en&to=2035", "period")
                        .keySet())
                .contains("2035");
    }
}
