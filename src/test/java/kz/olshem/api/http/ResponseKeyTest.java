package kz.olshem.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResponseKeyTest {

    private static final ResponseKey KEY = ResponseKey.ofFile(2, "indicators", true);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void an_answer_of_another_day_is_another_answer() {
        assertThat(KEY.on(DAY.plusDays(1)).tag("")).isNotEqualTo(KEY.on(DAY).tag(""));
    }

    @Test
    void what_depends_on_the_day_is_kept_for_no_more_than_minutes() {
        assertThat(KEY.cacheControl()).endsWith("immutable");
        assertThat(KEY.on(DAY).cacheControl()).isEqualTo("public, max-age=300");
    }
}
