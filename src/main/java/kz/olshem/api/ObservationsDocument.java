package kz.olshem.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/** Figures as of a release, derived ones included, by indicator, territory and time. */
record ObservationsDocument(int release, List<Row> observations) implements Document {

    /**
     * One figure, in the columns of the files that come in.
     *
     * @param status code of SDMX CL_OBS_STATUS
     * @param source code of its source; null for a derived figure, whose sources are those of its inputs
     */
    record Row(
            String indicator,
            String territory,
            String period,
            BigDecimal value,
            String status,
            @Nullable String source) {

        static Row of(Observation it) {
            return new Row(
                    it.indicator().value(),
                    it.territory(),
                    it.period().toString(),
                    it.value(),
                    it.status().name(),
                    it.source());
        }
    }

    /**
     * Which figures are asked for.
     *
     * @param indicators  codes; none for all
     * @param territories codes; none for all
     */
    record Choice(
            Set<String> indicators,
            Set<String> territories,
            @Nullable Period from,
            @Nullable Period to) {

        private boolean takes(Indicator indicator) {
            return indicators.isEmpty() || indicators.contains(indicator.code().value());
        }

        private boolean takes(Territory territory) {
            return territories.isEmpty() || territories.contains(territory.code());
        }

        /** A figure is inside when the whole time that it describes is. */
        private boolean takes(Period period) {
            return (from == null || period.start() >= from.start()) && (to == null || period.end() <= to.end());
        }
    }

    static ObservationsDocument of(Snapshot snapshot, Choice choice) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : snapshot.catalogue().indicators()) {
            if (!choice.takes(indicator)) {
                continue;
            }
            for (Territory territory : snapshot.catalogue().territories()) {
                if (choice.takes(territory)) {
                    snapshot.series(indicator.code(), territory.code()).observations().stream()
                            .filter(it -> choice.takes(it.period()))
                            .map(Row::of)
                            .forEach(rows::add);
                }
            }
        }
        return new ObservationsDocument(snapshot.release().number(), List.copyOf(rows));
    }

    @Override
    public Class<Row> rowType() {
        return Row.class;
    }

    @Override
    public List<Row> rows() {
        return observations;
    }
}
