package kz.olshem.intake.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.intake.check.Finding;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import org.jspecify.annotations.Nullable;

/** What the columns of observations are called in a format; the rules for what stands in them are the same in all. */
public record ObservationColumns(
        String indicator, String territory, String period, String value, String status, String source) {

    private static final String STATUSES = Arrays.stream(ObservationStatus.values())
            .map(ObservationStatus::name)
            .collect(Collectors.joining(" "));

    private record Key(IndicatorCode indicator, TerritoryCode territory, Period period) {}

    /**
     * Reads the rows of one file, each by the catalogue and against those before it.
     *
     * @param sources codes that the source column may name
     */
    public static final class Reader {

        private final ObservationColumns columns;
        private final Catalogue catalogue;
        private final Set<String> sources;
        private final Set<Key> seen = new HashSet<>();

        public Reader(ObservationColumns columns, Catalogue catalogue, Set<String> sources) {
            this.columns = columns;
            this.catalogue = catalogue;
            this.sources = sources;
        }

        /**
         * The observation of a row; empty where something is wrong with it, which is then a finding.
         *
         * @param time reads its period, null where there is none to be read
         * @param more   rules of the format, asked once the row is known to be sound
         */
        public Optional<Observation> read(Cells cells, Supplier<@Nullable Period> time, Predicate<Indicator> more) {
            Indicator indicator = cells.code(columns.indicator, text -> indicator(catalogue, text));
            Territory territory = cells.code(columns.territory, text -> territory(catalogue, text));
            Period period = time.get();
            BigDecimal value = cells.number(columns.value);
            ObservationStatus status = cells.text(columns.status).isEmpty()
                    ? ObservationStatus.A
                    : ObservationStatus.parse(cells.text(columns.status)).orElse(null);
            if (status == null) {
                cells.refuse(columns.status, Finding.Rule.UNKNOWN_STATUS, STATUSES);
            }
            String source = cells.code(columns.source, text -> Optional.of(text).filter(sources::contains));
            if (indicator == null
                    || territory == null
                    || period == null
                    || value == null
                    || status == null
                    || source == null
                    || !cells.sound()
                    || !more.test(indicator)) {
                return Optional.empty();
            }
            if (indicator.derivation() != null) {
                cells.refuse(columns.indicator, Finding.Rule.NOT_ALLOWED, String.valueOf(indicator.derivation()));
            } else if (!indicator.frequencies().contains(period.frequency())) {
                cells.refuse(columns.period, Finding.Rule.WRONG_FREQUENCY, String.valueOf(indicator.frequencies()));
            } else if (!seen.add(new Key(indicator.code(), territory.code(), period))) {
                cells.refuse(columns.period, Finding.Rule.TWICE, "");
            } else {
                return Optional.of(new Observation(indicator.code(), territory.code(), period, value, status, source));
            }
            return Optional.empty();
        }
    }

    public static Optional<Indicator> indicator(Catalogue catalogue, String text) {
        String code = text.toLowerCase(Locale.ROOT);
        return IndicatorCode.isCode(code) ? catalogue.find(new IndicatorCode(code)) : Optional.empty();
    }

    public static Optional<Territory> territory(Catalogue catalogue, String text) {
        return catalogue.territories().stream()
                .filter(territory -> territory.code().value().equalsIgnoreCase(text))
                .findFirst();
    }
}
