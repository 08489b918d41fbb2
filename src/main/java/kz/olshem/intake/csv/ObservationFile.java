package kz.olshem.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.intake.check.Reading;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The long format: {@code indicator,territory,period,value,status,source,note_kk,note_ru,note_en}, the first four
 * required; {@code note} is the same in every language.
 */
public final class ObservationFile {

    private static final Set<String> REQUIRED = Set.of("indicator", "territory", "period", "value");
    private static final Set<String> OPTIONAL = Set.of("status", "source", "note", "note_kk", "note_ru", "note_en");
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

    private static final ObservationColumns COLUMNS =
            new ObservationColumns("indicator", "territory", "period", "value", "status", "source");

    private ObservationFile() {}

    /**
     * The observations of a file and what is wrong with the rest of it.
     *
     * @param sources codes that the source column may name
     */
    public static Reading<Observation> read(String file, byte[] bytes, Catalogue catalogue, Set<String> sources) {
        Table table = Table.read(file, bytes, REQUIRED, OPTIONAL, ALIASES);
        List<Observation> observations = new ArrayList<>();
        ObservationColumns.Reader reader = new ObservationColumns.Reader(COLUMNS, catalogue, sources);
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table, row);
            reader.read(cells, () -> period(cells), indicator -> true)
                    .map(it -> noted(it, cells))
                    .ifPresent(observations::add);
        }
        return new Reading<>(observations, table.findings());
    }

    private static Observation noted(Observation it, Cells cells) {
        String all = cells.text("note");
        LocalizedText each = cells.texts("note");
        LocalizedText note = new LocalizedText(
                each.kk().isEmpty() ? all : each.kk(),
                each.ru().isEmpty() ? all : each.ru(),
                each.en().isEmpty() ? all : each.en());
        return note.isBlank()
                ? it
                : new Observation(
                        it.indicator(), it.territory(), it.period(), it.value(), it.status(), it.source(), note);
    }

    private static @Nullable Period period(Cells cells) {
        cells.required("period");
        return cells.period("period");
    }
}
