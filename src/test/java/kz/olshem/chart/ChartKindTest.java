package kz.olshem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartKindTest {

    @ParameterizedTest
    @CsvSource({
        "0, false, false, LINES",
        "0, true, false, LINES",
        "0, false, true, DISTRICTS",
        "1, false, false, YEARS",
        "1, true, false, RANKING",
        "2, true, false, YEARS",
        "4, false, false, YEARS",
        "5, true, false, LINES",
        "30, false, false, LINES",
    })
    void the_shape_of_the_data_decides(int values, boolean compared, boolean districts, ChartKind kind) {
        assertThat(ChartKind.of(values, compared, districts)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "total, TOTAL, ",
        "index, INDEX, ",
        "ranking, TOTAL, RANKING",
        "per-capita.years, PER_CAPITA, YEARS",
        "index.lines, INDEX, LINES"
    })
    void an_address_names_values_and_kind(String code, Transformation values, ChartKind kind) {
        assertThat(ChartView.parse(code)).contains(new ChartView(values, kind));
    }

    @ParameterizedTest
    @CsvSource({"pie", "ranking.index", "index.pie", "index.lines.years", "''"})
    void what_is_no_view_is_none(String code) {
        assertThat(ChartView.parse(code)).isEqualTo(Optional.empty());
    }

    @Test
    void a_view_has_the_code_that_it_is_read_from() {
        for (Transformation values : Transformation.values()) {
            for (ChartKind kind : ChartKind.values()) {
                ChartView view = new ChartView(values, kind);
                assertThat(ChartView.parse(view.code())).contains(view);
            }
        }
    }
}
