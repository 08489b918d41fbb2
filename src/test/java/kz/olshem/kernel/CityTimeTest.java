package kz.olshem.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CityTimeTest {

    @Test
    void the_city_is_in_the_new_year_while_greenwich_is_in_the_old_one() {
        assertThat(CityTime.day(Instant.parse("2025-12-31T20:00:00Z"))).isEqualTo(LocalDate.of(2026, 1, 1));
    }
}
