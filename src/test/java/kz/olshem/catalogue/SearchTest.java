package kz.olshem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.olshem.ShippedRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static int lookedFor(String text) {
        AtomicInteger times = new AtomicInteger();
        Search.of(text).finds(word -> times.incrementAndGet() > 0);
        return times.get();
    }

    @Test
    void a_word_that_is_said_a_thousand_times_is_looked_for_once() {
        assertThat(lookedFor("\u0430 ".repeat(3500))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"100", "200", "400", "1600"})
    void the_work_grows_as_the_text_does(int words) {
        String text = IntStream.range(0, words).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        assertThat(lookedFor(text)).isEqualTo(words);
    }

    @Test
    void nothing_is_looked_for_after_a_word_that_is_not_there() {
        AtomicInteger times = new AtomicInteger();
        Search.of("a b c").finds(word -> times.incrementAndGet() < 2);

        assertThat(times).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "population,' насел',true",
        "population,ХАЛЫҚ population,true",
        "population,emission,false",
        "population,population emission,false",
        "gross-regional-product,gross-reg,true",
        "gross-regional-product,'',true",
        "gross-regional-product,'  ',true",
    })
    void every_word_is_in_a_name_a_definition_or_the_code_in_whichever_language(
            String indicator, String text, boolean found) {
        Indicator it = ShippedRelease.SNAPSHOT.catalogue().indicator(indicator);

        assertThat(Search.of(text).finds(it)).isEqualTo(found);
    }
}
