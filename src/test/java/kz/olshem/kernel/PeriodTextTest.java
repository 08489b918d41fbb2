package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "2023, EN, on 1 January 2023",
        "2023, RU, 1 января 2023 г.",
        "2023, KK, 2023 ж. 1 қаңтарда",
        "2025-12, EN, on 1 December 2025",
        "2025-09, RU, 1 сентября 2025 г.",
        "2025-Q3, KK, 2025 ж. 1 шілдеде"
    })
    void a_stock_is_told_of_the_first_day_of_its_period(String period, Language language, String text) {
        assertThat(PeriodText.onFirstDay(Period.parse(period).orElseThrow(), language))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2023, EN, 01 Jan 2023", "2025-12, RU, 01.12.2025", "2026, KK, 01.01.2026"})
    void a_label_has_that_day_in_figures(String period, Language language, String text) {
        assertThat(PeriodText.firstDay(Period.parse(period).orElseThrow(), language))
                .isEqualTo(text);
    }
}
