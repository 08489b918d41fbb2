package kz.olshem.intake.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.intake.check.Finding;
import kz.olshem.intake.check.Reading;
import kz.olshem.intake.csv.Cells;
import kz.olshem.intake.csv.ObservationColumns;
import kz.olshem.intake.csv.Table;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * SDMX-CSV 2.0 of our own dataflow, read by its header. A file with rows of another dataflow is refused as a whole, and
 * the other is named. The frequency must be the period's; what is cumulated has the frequency {@code C} and a range of
 * time, {@code 2025-01-01/P9M}. The unit, where it is given, must be the indicator's.
 */
final class SdmxCsvFile {

    static final String DATAFLOW = "OLSHEM:DF_SCIENCE(1.0)";

    private static final Set<String> REQUIRED = Set.of(
            "structure",
            "structure_id",
            "action",
            "freq",
            "indicator",
            "ref_area",
            "time_period",
            "obs_value",
            "source");
    private static final Set<String> OPTIONAL = Set.of("obs_status", "unit_measure", "unit_mult");
    private static final ObservationColumns COLUMNS =
            new ObservationColumns("indicator", "ref_area", "time_period", "obs_value", "obs_status", "source");

    /** To inform, append, merge or replace all say that a value is so; to delete is not said with a file. */
    private static final Set<String> ACTIONS = Set.of("I", "A", "M", "R");

    private static final Pattern RANGE = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])-01/P([0-9]{1,2})M");
    private static final String PERIODS = "2025, 2025-S1, 2025-Q3, 2025-07, 2025-01-01/P9M";

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
            if (!found.equals("dataflow " + DATAFLOW)) {
                others.putIfAbsent(found, row);
            }
        }
        others.forEach((found, row) -> {
            boolean dataflow = row.get("structure").equals("dataflow");
            new Cells(table, row)
                    .refuse(
                            dataflow ? "structure_id" : "structure",
                            Finding.Rule.NOT_ALLOWED,
                            dataflow ? DATAFLOW : "dataflow");
        });
        return !others.isEmpty();
    }

    private static @Nullable Period period(Cells cells) {
        String text = cells.required("time_period");
        Optional<Period> period = text.contains("/") ? range(text) : Period.parse(text);
        if (period.isEmpty()) {
            if (!text.isEmpty()) {
                cells.refuse("time_period", Finding.Rule.NOT_A_PERIOD, PERIODS);
            }
            return null;
        }
        Frequency frequency = period.get().frequency();
        if (!cells.required("freq").equals(frequency.name())) {
            cells.refuse("freq", Finding.Rule.WRONG_FREQUENCY, frequency.name());
        }
        return period.get();
    }

    /** A range of whole months inside one year, two at the least. */
    private static Optional<Period> range(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int first = Integer.parseInt(matcher.group(2));
        int last = first + Integer.parseInt(matcher.group(3)) - 1;
        return year > 0 && last > first && last <= 12
                ? Optional.of(new Period.Cumulative(year, first, last))
                : Optional.empty();
    }

    /** A value in another unit would be off by thousands and look like any other. */
    private static boolean isInItsUnit(Cells cells, Indicator indicator) {
        String unit = cells.text("unit_measure");
        if (!unit.isEmpty() && !unit.equals(indicator.unit().code())) {
            cells.refuse(
                    "unit_measure", Finding.Rule.NOT_ALLOWED, indicator.unit().code());
        }
        String power = cells.text("unit_mult");
        if (!power.isEmpty() && !power.equals("0")) {
            cells.refuse("unit_mult", Finding.Rule.NOT_ALLOWED, "0");
        }
        return cells.sound();
    }
}
