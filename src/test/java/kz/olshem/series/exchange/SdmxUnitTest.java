package kz.olshem.series.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxUnitTest {

    @ParameterizedTest
    @CsvSource({
        "kzt,money-kzt,1,KZT,0",
        "kzt-thousand,money-kzt,1000,KZT,3",
        "kzt-million,money-kzt,1000000,KZT,6",
        "kzt-thousand-per-person,money-kzt-per-person,1000,KZT_PER_PERSON,3",
        "usd-million,money-usd,1000000.00,USD,6",
        "kt,mass-t,1000,T,3",
        "m2-thousand,area-m2,1000,M2,3",
        "persons,persons,1,PERSONS,0",
        "persons-thousand,persons,1000,PERSONS,3",
        "passenger-km-million,passenger-km,1000000,PASSENGER_KM,6",
        "ug/m3,ug/m3,1,UG_M3,0",
        "index-previous-year,index,1,INDEX_PREVIOUS_YEAR,0",
        "m2-per-1000-people,area-m2-per-person,0.001,M2_PER_1000_PEOPLE,0",
    })
    void a_scale_is_a_multiplier(String code, String dimension, BigDecimal scale, String measure, int multiplier) {
        assertThat(SdmxUnit.of(new Unit(code, dimension, scale, new LocalizedText("", "", ""))))
                .isEqualTo(new SdmxUnit(measure, multiplier));
    }

    @Test
    void no_two_units_of_the_catalogue_are_said_alike() {
        List<Unit> units = ShippedRelease.SNAPSHOT.catalogue().indicators().stream()
                .map(Indicator::unit)
                .distinct()
                .toList();

        assertThat(units.stream().map(SdmxUnit::of)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
}
