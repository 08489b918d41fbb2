package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same number wherever it stands: in a chart's table, in what programs read, in files. */
@ExtendWith(Stage.class)
@Timeout(60)
class NumbersIT {

    private final Jar jar;
    private final Visitor visitor;
    private final Page page;

    NumbersIT(Jar jar, Chromium chromium) {
        this.jar = jar;
        visitor = new Visitor(jar, chromium, Look.desk(Language.RU));
        page = visitor.page();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    /** Scale: the power of ten that lies between the unit of the file and the one that is shown. */
    @ParameterizedTest
    @CsvSource({"life-expectancy, 0, 2", "unemployment-rate, 0, 1", "gross-regional-product, 6, 1"})
    void the_table_of_a_chart_says_what_programs_read(String indicator, int scale, int decimals) throws Exception {
        visitor.go("/indicators/" + indicator + "?show=table-all&from=2000&to=2025");
        assertThat(table()).isNotEmpty().isEqualTo(published(indicator, scale, decimals));
    }

    @Test
    void the_switch_turns_a_chart_into_its_table() {
        visitor.go("/indicators/gross-regional-product");
        page.locator(".tools .seg").first().locator("a").nth(1).click();
        page.waitForURL(Pattern.compile(".*[?&]show=table.*"));
        visitor.settle();
        assertThat(page.locator(".body figure table.data")).isVisible();
    }

    @Test
    void a_picture_of_the_chart_is_taken_away() throws IOException {
        visitor.go("/indicators/gross-regional-product");
        page.locator(".tools .export button").click();
        Download download = page.waitForDownload(
                () -> page.locator("#chart-files a[href*='chart.png']").click());
        BufferedImage picture = ImageIO.read(download.path().toFile());
        assertThat(new int[] {picture.getWidth(), picture.getHeight()}).containsExactly(1600, 900);
    }

    @Test
    void a_picture_is_named_after_what_it_shows() {
        visitor.go("/indicators/gross-regional-product");
        page.locator(".tools .export button").click();
        Download download = page.waitForDownload(
                () -> page.locator("#chart-files a[href*='chart.png']").click());
        assertThat(download.suggestedFilename()).matches("Валовой-региональный-продукт-.+\\.png");
    }

    /** The focus's values by year, as the table writes them. */
    private Map<String, String> table() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Locator row : page.locator(".body figure table.data tbody tr").all()) {
            String value = row.locator("td").first().innerText();
            if (!value.equals("—")) {
                values.put(row.locator("th").innerText(), value);
            }
        }
        return values;
    }

    private Map<String, String> published(String indicator, int scale, int decimals) throws Exception {
        Map<String, String> values = new LinkedHashMap<>();
        jar.asking()
                .json("/api/v1/observations?territory=KZ-75&from=2000&to=2025&indicator=" + indicator)
                .get("observations")
                .valueStream()
                .filter(row -> row.get("period").asString().matches("\\d{4}"))
                .forEach(row -> {
                    BigDecimal value = row.get("value").decimalValue().movePointLeft(scale);
                    values.put(row.get("period").asString(), Numbers.format(value, decimals, Language.RU));
                });
        return values;
    }
}
