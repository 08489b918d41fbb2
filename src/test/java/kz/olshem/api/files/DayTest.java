package kz.olshem.api.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is kept for good says nothing of the day on which it was made; stationary emissions ended in 2022. */
@OnAPort
class DayTest {

    @LocalServerPort
    private int port;

    private static String words(HttpResponse<byte[]> answer) throws Exception {
        if (!answer.headers().firstValue("Content-Type").orElse("").contains("spreadsheet")) {
            return Asking.text(answer);
        }
        StringBuilder words = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    words.append(new DataFormatter().formatCellValue(cell)).append('\n'))));
        }
        return words.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/chart.xlsx?indicator=stationary-emissions&lang=en",
                "/export/indicators.csv?q=stationary&lang=en",
                "/export/indicators.xlsx?q=stationary&lang=en"
            })
    void a_pinned_file_does_not_say_what_is_out_of_date_and_one_of_today_does(String address) throws Exception {
        Asking asking = new Asking(port);
        HttpResponse<byte[]> pinned = asking.get(address + "&release=2");
        HttpResponse<byte[]> today = asking.get(address);

        assertThat(pinned.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("immutable"));
        assertThat(words(pinned)).contains("2022").doesNotContain("out of date", "newer value");
        assertThat(today.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("max-age=300"));
        assertThat(words(today)).contains("2022", "out of date");
    }
}
