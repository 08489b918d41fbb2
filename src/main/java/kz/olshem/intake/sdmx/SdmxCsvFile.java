package kz.olshem.intake.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.intake.check.Finding;
import kz.olshem.intake.check.Reading;
import kz.olshem.intake.csv.Cells;
import kz.olshem.intake.csv.ObservationColumns;
import kz.olshem.intake.csv.Table;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.exchange.Dataflow;
import kz.olshem.series.exchange.SdmxTime;
import kz.olshem.series.exchange.SdmxUnit;
import org.jspecify.annotations.Nullable;

/**
 * SDMX-CSV 2.0 of our own dataflow, read by its header. A file with rows of another dataflow is refused as a whole, and
 * the other is named. Frequency and cumulation must be the period's, and the unit with its multiplier, where it is given,
 * the indicator's.
 */
final class SdmxCsvFile {

    private static final Set<String> REQUIRED = Set.of(
            "structure",
            "structure_id",
            "action",
            "freq",
            "indicator",
            "ref_area",
            "cumulation",
            "time_period",
            "obs_value",
            "source");
    private static final Set<String> OPTIONAL = Set.of("obs_status", "unit_measure", "unit_mult");
    private static final ObservationColumns COLUMNS =
            new ObservationColumns("indicator", "ref_area", "time_period", "obs_value", "obs_status", "source");

    /** To inform, append, merge or replace all say that a value is so; to delete is not said with a file. */
    private static final Set<String> ACTIONS = Set.of("I", "A", "M", "R");

    private SdmxCsvFile() {}

    /**
     * The observations of a file and what is wrong with the rest of it.
     *
     * @param sources codes that the source column may name
     */
    static Reading<Observation> read(String file, byte[] bytes, Catalogue catalogue, Set<String> sources) {
        Table table = Table.read(file, bytes, REQUIRED, OPTIONAL, Map.of());
        if (isOfAnotherDataflow(table)) {
            return new Reading<>(List.of(), table.findings());
        }
        List<Observation> observations = new ArrayList<>();
        ObservationColumns.Reader reader = new ObservationColumns.Reader(COLUMNS, catalogue, sources);
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table, row);
            if (!ACTIONS.contains(cells.text("action"))) {
                cells.refuse("action", Finding.Rule.NOT_ALLOWED, "I");
            }
            reader.read(cells, () -> period(cells), indicator -> isInItsUnit(cells, indicator))
                    .ifPresent(observations::add);
        }
        return new Reading<>(observations, table.findings());
    }

    /** Names each other dataflow once, at its first row. */
    private static boolean isOfAnotherDataflow(Table table) {
        Map<String, Table.Row> others = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            String found = row.get("structure") + " " + row.get("structure_id");
            if (!found.equals("dataflow " + Dataflow.REFERENCE)) {
                others.putIfAbsent(found, row);
            }
        }
        others.forEach((found, row) -> {
            boolean dataflow = row.get("structure").equals("dataflow");
            new Cells(table, row)
                    .refuse(
                            dataflow ? "structure_id" : "structure",
                            Finding.Rule.NOT_ALLOWED,
                            dataflow ? Dataflow.REFERENCE : "dataflow");
        });
        return !others.isEmpty();
    }

    private static @Nullable Period period(Cells cells) {
        String text = cells.required("time_period");
        Optional<Period> period = SdmxTime.parse(text);
        if (period.isEmpty()) {
            if (!text.isEmpty()) {
                cells.refuse("time_period", Finding.Rule.NOT_A_PERIOD, SdmxTime.FORMS);
            }
            return null;
        }
        SdmxTime time = SdmxTime.of(period.get());
        require(cells, "freq", cells.required("freq"), time.frequency(), Finding.Rule.WRONG_FREQUENCY);
        String cumulation = cells.required("cumulation");
        require(cells, "cumulation", cumulation, time.cumulation().name(), Finding.Rule.WRONG_FREQUENCY);
        return period.get();
    }

    private static void require(Cells cells, String column, String found, String expected, Finding.Rule rule) {
        if (!found.isEmpty() && !found.equals(expected)) {
            cells.refuse(column, rule, expected);
        }
    }

    /** A value in another unit would be off by thousands and look like any other; where no unit is said, it is ours. */
    private static boolean isInItsUnit(Cells cells, Indicator indicator) {
        SdmxUnit unit = SdmxUnit.of(indicator.unit());
        String measure = cells.text("unit_measure");
        String power = cells.text("unit_mult");
        require(cells, "unit_measure", measure, unit.measure(), Finding.Rule.NOT_ALLOWED);
        boolean untold = power.isEmpty() && measure.isEmpty();
        String multiplier = String.valueOf(unit.multiplier());
        require(cells, "unit_mult", untold ? "" : power.isEmpty() ? "0" : power, multiplier, Finding.Rule.NOT_ALLOWED);
        return cells.sound();
    }
}
