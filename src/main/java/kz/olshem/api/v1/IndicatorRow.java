package kz.olshem.api.v1;

import java.util.List;
import java.util.Locale;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An indicator as the catalogue describes it; {@code derivation} is in the grammar of the methodology, section 4. */
record IndicatorRow(
        String code,
        String direction,
        LocalizedText name,
        UnitName unit,
        int decimals,
        List<String> frequencies,
        String polarity,
        @Nullable String headline,
        @Nullable String stage,
        @Nullable String derivation,
        LocalizedText definition,
        LocalizedText publisher,
        String methodology) {

    record UnitName(String code, LocalizedText name) {}

    static IndicatorRow of(Indicator it) {
        return new IndicatorRow(
                it.code().value(),
                it.direction(),
                it.name(),
                new UnitName(it.unit().code(), it.unit().name()),
                it.decimals(),
                it.frequencies().stream().map(Frequency::name).toList(),
                lower(it.polarity()),
                it.headline() == null ? null : lower(it.headline()),
                it.stage() == null ? null : lower(it.stage()),
                it.derivation() == null ? null : it.derivation().toString(),
                it.definition(),
                it.publisher(),
                it.methodology());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
