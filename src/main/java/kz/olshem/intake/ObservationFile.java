package kz.olshem.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;

/** The long format: {@code indicator,territory,period,value,status,source,note}, the first four required. */
final class ObservationFile {

    private static final Set<String> REQUIRED = Set.of("indicator", "territory", "period", "value");
    private static final Set<String> OPTIONAL = Set.of("status", "source", "note");
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("көрсеткіш", "indicator"),
            Map.entry("показатель", "indicator"),
            Map.entry("аумақ", "territory"),
            Map.entry("территория", "territory"),
            Map.entry("кезең", "period"),
            Map.entry("период", "period"),
            Map.entry("мән", "value"),
            Map.entry("значение", "value"),
            Map.entry("мәртебе", "status"),
            Map.entry("статус", "status"),
            Map.entry("дереккөз", "source"),
            Map.entry("источник", "source"),
            Map.entry("ескертпе", "note"),
            Map.entry("примечание", "note"));

    private static final String STATUSES = Arrays.stream(ObservationStatus.values())
            .map(ObservationStatus::name)
            .collect(Collectors.joining(" "));

    private record Key(IndicatorCode indicator, String territory, Period period) {}

    private ObservationFile() {}

    /**
     * The observations of a file and what is wrong with the rest of it.
     *
     * @param sources codes that the source column may name
     */
    static Reading<Observation> read(String file, byte[] bytes, Catalogue catalogue, Set<String> sources) {
        Table table = Table.read(file, bytes, REQUIRED, OPTIONAL, ALIASES);
        List<Observation> observations = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table, row);
            Indicator indicator = cells.code("indicator", text -> indicator(catalogue, text));
            Territory territory = cells.code("territory", text -> territory(catalogue, text));
            cells.required("period");
            Period period = cells.period("period");
            BigDecimal value = cells.number("value");
            ObservationStatus status = cells.text("status").isEmpty()
                    ? ObservationStatus.A
                    : ObservationStatus.parse(cells.text("status")).orElse(null);
            if (status == null) {
                cells.refuse("status", Finding.Rule.UNKNOWN_STATUS, STATUSES);
            }
            String source = cells.code("source", text -> Optional.of(text).filter(sources::contains));
            if (indicator == null
                    || territory == null
                    || period == null
                    || value == null
                    || status == null
                    || source == null
                    || !cells.sound()) {
                continue;
            }
            if (indicator.derivation() != null) {
                cells.refuse("indicator", Finding.Rule.NOT_ALLOWED, String.valueOf(indicator.derivation()));
            } else if (!indicator.frequencies().contains(period.frequency())) {
                cells.refuse("period", Finding.Rule.WRONG_FREQUENCY, String.valueOf(indicator.frequencies()));
            } else if (!seen.add(new Key(indicator.code(), territory.code(), period))) {
                cells.refuse("period", Finding.Rule.TWICE, "");
            } else {
                observations.add(new Observation(indicator.code(), territory.code(), period, value, status, source));
            }
        }
        return new Reading<>(observations, table.findings());
    }

    static Optional<Indicator> indicator(Catalogue catalogue, String text) {
        String code = text.toLowerCase(java.util.Locale.ROOT);
        return IndicatorCode.isCode(code) ? catalogue.find(new IndicatorCode(code)) : Optional.empty();
    }

    static Optional<Territory> territory(Catalogue catalogue, String text) {
        return catalogue.territories().stream()
                .filter(territory -> territory.code().equalsIgnoreCase(text))
                .findFirst();
    }
}
