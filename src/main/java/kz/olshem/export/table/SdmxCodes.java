package kz.olshem.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.Unit;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Words;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.Source;
import kz.olshem.series.exchange.SdmxTime;
import kz.olshem.series.exchange.SdmxUnit;
import org.jspecify.annotations.Nullable;

/** The codes that observations may have, with what they mean: all that the catalogue knows, in its order. */
record SdmxCodes(Catalogue catalogue, Collection<Source> sources) {

    /**
     * A code.
     *
     * @param description empty where there is none
     * @param parent      the code that it lies in, if any
     */
    record Code(
            String id,
            LocalizedText name,
            LocalizedText description,
            @Nullable String parent) {

        static Code of(String id, LocalizedText name) {
            return new Code(id, name, LocalizedText.EMPTY, null);
        }
    }

    /** The codes of a component; none where it has no list of them. */
    List<Code> of(SdmxComponent component) {
        return switch (component) {
            case FREQ ->
                Arrays.stream(Frequency.values())
                        .filter(it -> it != Frequency.C)
                        .map(it -> Code.of(it.name(), words("frequency." + it)))
                        .toList();
            case INDICATOR ->
                catalogue.indicators().stream().map(SdmxCodes::indicator).toList();
            case REF_AREA ->
                catalogue.territories().stream().map(SdmxCodes::territory).toList();
            case CUMULATION ->
                Arrays.stream(SdmxTime.Cumulation.values())
                        .map(it -> Code.of(it.name(), words("sdmx.cumulation." + it)))
                        .toList();
            case OBS_STATUS ->
                Arrays.stream(ObservationStatus.values())
                        .map(it -> Code.of(it.name(), words("sdmx.status." + it)))
                        .toList();
            case UNIT_MEASURE -> units();
            case UNIT_MULT ->
                indicatorUnits().stream()
                        .map(it -> SdmxUnit.of(it).multiplier())
                        .distinct()
                        .sorted()
                        .map(it -> Code.of(it.toString(), words("sdmx.multiplier." + it)))
                        .toList();
            case SOURCE ->
                sources.stream()
                        .sorted(Comparator.comparing(Source::code))
                        .map(it -> Code.of(it.code(), it.title()))
                        .toList();
            case TIME_PERIOD, OBS_VALUE -> List.of();
        };
    }

    private static Code indicator(Indicator it) {
        return new Code(it.code().value(), it.name(), it.definition(), null);
    }

    private static Code territory(Territory it) {
        return new Code(
                it.code().value(),
                it.name(),
                LocalizedText.EMPTY,
                it.parent() == null ? null : it.parent().value());
    }

    private List<Unit> indicatorUnits() {
        return catalogue.indicators().stream().map(Indicator::unit).distinct().toList();
    }

    /** Units by their ids; one that figures come only in thousands of is named in the words. */
    private List<Code> units() {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        for (Unit unit : indicatorUnits()) {
            SdmxUnit it = SdmxUnit.of(unit);
            if (it.multiplier() == 0) {
                names.put(it.measure(), unit.name());
            } else {
                names.putIfAbsent(it.measure(), base(it.measure()));
            }
        }
        List<Code> codes = new ArrayList<>();
        names.forEach((id, name) -> codes.add(Code.of(id, name)));
        return codes;
    }

    private static LocalizedText base(String measure) {
        String key = "sdmx.unit." + measure;
        return Words.of(Language.DEFAULT).has(key) ? words(key) : new LocalizedText(measure, measure, measure);
    }

    static LocalizedText words(String key) {
        return new LocalizedText(
                Words.of(Language.KK).text(key),
                Words.of(Language.RU).text(key),
                Words.of(Language.EN).text(key));
    }
}
