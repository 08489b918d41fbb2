package kz.olshem.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.olshem.InventedCity;
import kz.olshem.Olshem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files and the API of another city work by its data alone. */
@SpringBootTest(
        classes = {Olshem.class, InventedCity.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "olshem.data=target/screens/${random.uuid}",
            "server.address=127.0.0.1",
            "vaadin.productionMode=true"
        })
class InventedCityFilesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/chart.png?indicator=clean-water",
                "/export/chart.svg?indicator=clean-water",
                "/export/chart.pptx?indicator=clean-water",
                "/export/chart.pdf?indicator=clean-water",
                "/export/chart.xlsx?indicator=clean-water",
                "/export/chart.csv?indicator=clean-water",
                "/export/indicators.csv",
                "/export/changes.csv",
                "/export/observations.csv",
                "/api/v1/territories",
                "/api/v1/indicators/clean-water",
                "/api/v1/observations"
            })
    void every_file_and_answer_is_there(String address) throws IOException, InterruptedException {
        assertThat(new Asking(port).get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void the_scorecard_is_that_of_the_home_city() throws IOException, InterruptedException {
        assertThat(new Asking(port).json("/api/v1/scorecard").get("territory").asString())
                .isEqualTo(InventedCity.CITY);
    }

    @Test
    void a_picture_names_the_peers_of_the_city() throws IOException, InterruptedException {
        assertThat(new Asking(port).text("/export/chart.svg?indicator=clean-water&lang=en"))
                .contains("Zed City", "Other City", "Zedland")
                .doesNotContain("Foreign City");
    }
}
