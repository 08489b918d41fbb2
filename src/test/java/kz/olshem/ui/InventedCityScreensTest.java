package kz.olshem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import kz.olshem.InventedCity;
import kz.olshem.Olshem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

/** Every screen of another city works by its data alone. */
@SpringBootTest(
        classes = {Olshem.class, InventedCity.class},
        properties = {
            "olshem.data=target/screens/${random.uuid}",
            "vaadin.productionMode=true",
            "olshem.prerendered=false"
        })
class InventedCityScreensTest extends SpringBrowserlessTest {

    private String open(String address) {
        UI ui = UI.getCurrent();
        int status = ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.UI_NAVIGATE);
        assertThat(status).as(address).isEqualTo(200);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @ParameterizedTest
    @CsvSource({
        "?lang=en, Water",
        "directions?lang=en, Water",
        "directions/water?lang=en, Clean water",
        "indicators?lang=en, Clean water",
        "indicators/clean-water?lang=en, Zed City",
        "indicators/clean-water?lang=kk&measure=lineage, Clean water",
        "?lang=ru&territory=ZZ-9, Nine region",
        "indicators/clean-water?lang=en&territory=zed-old-town, Old Town"
    })
    void a_screen_shows_the_city_that_the_data_name(String address, String expected) {
        assertThat(open(address)).contains(expected);
    }

    @Test
    void the_usual_peers_are_the_other_cities_of_the_country_and_the_country() {
        assertThat(open("indicators/clean-water?lang=en")).contains("Other City", "Zedland");
    }

    @Test
    void a_region_is_compared_with_the_cities_home_first() {
        assertThat(open("indicators/clean-water?lang=en&territory=ZZ-9")).contains("Zed City", "Other City", "Zedland");
    }
}
