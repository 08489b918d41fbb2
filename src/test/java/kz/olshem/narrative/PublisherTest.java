package kz.olshem.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherTest {

    /** What the catalogue has is English; a name of three scripts that is the same in all has no Cyrillic letter. */
    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void every_publisher_of_the_catalogue_has_a_translation(Language language) {
        assertThat(ShippedRelease.SNAPSHOT.catalogue().indicators())
                .extracting(Indicator::publisher)
                .allSatisfy(name ->
                        assertThat(Words.of(language).has(key(name))).as(name).isTrue());
    }

    @Test
    void an_office_is_named_in_the_readers_language() {
        assertThat(Publisher.of(ShippedRelease.SNAPSHOT.catalogue().indicator("gross-regional-product"), Language.RU))
                .startsWith("Бюро национальной статистики");
    }

    private static String key(String publisher) {
        return "publisher."
                + publisher
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
    }
}
