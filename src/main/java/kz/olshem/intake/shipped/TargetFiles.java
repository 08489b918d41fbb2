package kz.olshem.intake.shipped;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.intake.check.Finding;
import kz.olshem.intake.check.Reading;
import kz.olshem.intake.csv.Cells;
import kz.olshem.intake.csv.ObservationColumns;
import kz.olshem.intake.csv.Table;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.SeriesEvent;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import kz.olshem.series.Trajectory;
import org.jspecify.annotations.Nullable;

/** The files beside the observations: sources, targets and events. */
final class TargetFiles {

    private TargetFiles() {}

    static Reading<Source> sources(String file, byte[] bytes) {
        Set<String> columns =
                Set.of("code", "title_kk", "title_ru", "title_en", "language", "url", "provenance", "published");
        Table table = Table.read(file, bytes, columns, Set.of(), Map.of());
        List<Source> sources = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table, row);
            String code = cells.required("code");
            LocalizedText title = cells.requiredTexts("title");
            String language = cells.required("language");
            Source.Provenance provenance = cells.oneOf("provenance", Source.Provenance.class);
            if (provenance == null) {
                cells.required("provenance");
            } else if (cells.sound()) {
                sources.add(new Source(code, title, language, cells.text("url"), provenance, cells.text("published")));
            }
        }
        return new Reading<>(sources, table.findings());
    }

    static Reading<Target> targets(String file, byte[] bytes, Catalogue catalogue, Set<String> sources) {
        Set<String> columns = Set.of(
                "indicator",
                "territory",
                "kind",
                "period",
                "value",
                "baseline_period",
                "announced",
                "trajectory",
                "source");
        Table table = Table.read(file, bytes, columns, Set.of(), Map.of());
        List<Target> targets = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table, row);
            Indicator indicator = cells.code("indicator", text -> ObservationColumns.indicator(catalogue, text));
            Territory territory = cells.code("territory", text -> ObservationColumns.territory(catalogue, text));
            cells.required("kind");
            Target.Kind kind = cells.oneOf("kind", Target.Kind.class);
            BigDecimal value = cells.number("value");
            Period period = cells.period("period");
            Period baseline = cells.period("baseline_period");
            LocalDate announced = date(cells);
            Trajectory trajectory = cells.oneOf("trajectory", Trajectory.class);
            String source = cells.code("source", text -> Optional.of(text).filter(sources::contains));
            if (indicator != null
                    && territory != null
                    && kind != null
                    && value != null
                    && source != null
                    && cells.sound()) {
                targets.add(new Target(
                        indicator.code(),
                        territory.code(),
                        kind,
                        Target.Goal.REACH,
                        value,
                        null,
                        period,
                        baseline,
                        announced,
                        trajectory == null ? Trajectory.LINEAR : trajectory,
                        new TreeMap<>(),
                        Target.USUAL_NEAR,
                        Target.USUAL_FAR,
                        null,
                        source));
            }
        }
        return new Reading<>(targets, table.findings());
    }

    static Reading<SeriesEvent> events(String file, byte[] bytes, Catalogue catalogue) {
        Set<String> columns = Set.of("indicator", "territory", "period", "kind", "text_kk", "text_ru", "text_en");
        Table table = Table.read(file, bytes, columns, Set.of(), Map.of());
        List<SeriesEvent> events = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table, row);
            Indicator indicator = cells.code("indicator", text -> ObservationColumns.indicator(catalogue, text));
            Territory territory = cells.code("territory", text -> ObservationColumns.territory(catalogue, text));
            cells.required("period");
            Period period = cells.period("period");
            cells.required("kind");
            SeriesEvent.Kind kind = cells.oneOf("kind", SeriesEvent.Kind.class);
            if (indicator != null && territory != null && period != null && kind != null && cells.sound()) {
                events.add(new SeriesEvent(indicator.code(), territory.code(), period, kind, cells.texts("text")));
            }
        }
        return new Reading<>(events, table.findings());
    }

    private static @Nullable LocalDate date(Cells cells) {
        String text = cells.text("announced");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            cells.refuse("announced", Finding.Rule.NOT_A_PERIOD, "2025-12-17");
            return null;
        }
    }
}
