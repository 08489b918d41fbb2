package kz.olshem.intake.shipped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.FrameworkLink;
import kz.olshem.catalogue.Headline;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.ObservedAt;
import kz.olshem.catalogue.OutsideEvidence;
import kz.olshem.catalogue.Polarity;
import kz.olshem.catalogue.Stage;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.catalogue.Unit;
import kz.olshem.catalogue.UnitPattern;
import kz.olshem.intake.check.Finding;
import kz.olshem.intake.csv.Cells;
import kz.olshem.intake.csv.Table;
import kz.olshem.kernel.Frequency;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The files of the catalogue: directions, units, territories, publishers, indicators, frameworks and evidence. */
final class CatalogueFiles {

    private static final int BEST = 5;
    private static final Set<String> UNIT = Set.of(
            "code", "dimension", "scale", "name_kk", "name_ru", "name_en", "pattern_kk", "pattern_ru", "pattern_en");
    private static final Set<String> LINK =
            Set.of("indicator", "framework", "edition", "code", "match", "note_kk", "note_ru", "note_en");
    private static final Set<String> EVIDENCE =
            Set.of("link", "sentence_kk", "sentence_ru", "sentence_en", "source_title", "url", "published", "rating");

    private final Function<String, byte[]> files;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param files the bytes of a file by its name
     */
    CatalogueFiles(Function<String, byte[]> files) {
        this.files = files;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The catalogue of the rows that fit; what does not is among the findings. */
    Catalogue read() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Unit unit : rows("units.csv", UNIT, this::unit)) {
            units.put(unit.code(), unit);
        }
        List<Direction> directions = rows(
                "directions.csv",
                Set.of(
                        "code",
                        "position",
                        "name_kk",
                        "name_ru",
                        "name_en",
                        "description_kk",
                        "description_ru",
                        "description_en",
                        "lead"),
                this::direction);
        List<Territory> territories = rows(
                "territories.csv", Set.of("code", "parent", "level", "name_kk", "name_ru", "name_en"), this::territory);
        Map<String, LocalizedText> publishers = new HashMap<>();
        rows(
                "publishers.csv",
                Set.of("publisher", "name_kk", "name_ru", "name_en"),
                cells -> publishers.put(cells.required("publisher"), cells.requiredTexts("name")));
        List<Indicator> indicators = rows(
                "indicators.csv",
                Set.of(
                        "code",
                        "direction",
                        "name_kk",
                        "name_ru",
                        "name_en",
                        "unit",
                        "decimals",
                        "frequencies",
                        "observed_at",
                        "usual_lag_days",
                        "polarity",
                        "headline",
                        "stage",
                        "derivation",
                        "definition_kk",
                        "definition_ru",
                        "definition_en",
                        "source_publisher",
                        "methodology_reference"),
                cells -> indicator(cells, units, publishers));
        Map<String, Indicator> known =
                indicators.stream().collect(Collectors.toMap(it -> it.code().value(), it -> it, (one, other) -> one));
        List<FrameworkLink> links = rows("frameworks.csv", LINK, cells -> frameworkLink(cells, known));
        List<OutsideEvidence> evidence = rows("evidence.csv", EVIDENCE, this::evidence);
        return new Catalogue(directions, units.values(), territories, indicators, links, evidence);
    }

    private <T> List<T> rows(String file, Set<String> columns, Function<Cells, @Nullable T> read) {
        Table table = Table.read(file, files.apply(file), columns, Set.of(), Map.of());
        List<T> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table, row);
            T value = read.apply(cells);
            if (value != null && cells.sound()) {
                rows.add(value);
            }
        }
        findings.addAll(table.findings());
        return rows;
    }

    private Unit unit(Cells cells) {
        BigDecimal scale = cells.number("scale");
        return new Unit(
                cells.required("code"),
                cells.required("dimension"),
                scale == null ? BigDecimal.ONE : scale,
                cells.texts("name"),
                pattern(cells));
    }

    /** The patterns of a unit, each of which must be one. */
    private static LocalizedText pattern(Cells cells) {
        LocalizedText pattern = cells.texts("pattern");
        for (Language language : Language.values()) {
            String text = pattern.in(language);
            if (!UnitPattern.isPattern(text, language)) {
                cells.refuse("pattern_" + language.code(), Finding.Rule.NOT_ALLOWED, "{n} {count, plural, other{…}}");
            }
        }
        return pattern;
    }

    private @Nullable Direction direction(Cells cells) {
        IndicatorCode lead = cells.code("lead", CatalogueFiles::code);
        return lead == null
                ? null
                : new Direction(
                        cells.required("code"),
                        cells.count("position"),
                        cells.texts("name"),
                        cells.texts("description"),
                        lead);
    }

    private @Nullable Territory territory(Cells cells) {
        Territory.Level level = cells.oneOf("level", Territory.Level.class);
        TerritoryCode code = cells.code("code", TerritoryCode::parse);
        TerritoryCode parent = cells.text("parent").isEmpty() ? null : cells.code("parent", TerritoryCode::parse);
        return level == null || code == null ? null : new Territory(code, parent, level, cells.texts("name"));
    }

    private @Nullable FrameworkLink frameworkLink(Cells cells, Map<String, Indicator> known) {
        Indicator indicator = cells.code("indicator", text -> Optional.ofNullable(known.get(text)));
        cells.required("match");
        FrameworkLink.Match match = cells.oneOf("match", FrameworkLink.Match.class);
        return indicator == null || match == null
                ? null
                : new FrameworkLink(
                        indicator.code(),
                        cells.required("framework"),
                        cells.required("edition"),
                        cells.required("code"),
                        match,
                        cells.texts("note"));
    }

    private @Nullable OutsideEvidence evidence(Cells cells) {
        int rating = cells.count("rating");
        if (rating < 1 || rating > BEST) {
            cells.refuse("rating", Finding.Rule.NOT_ALLOWED, "1 … " + BEST);
            return null;
        }
        return new OutsideEvidence(
                cells.required("link"),
                cells.requiredTexts("sentence"),
                cells.required("source_title"),
                cells.text("url"),
                cells.text("published"),
                rating);
    }

    private @Nullable Indicator indicator(Cells cells, Map<String, Unit> units, Map<String, LocalizedText> publishers) {
        IndicatorCode code = cells.code("code", CatalogueFiles::code);
        Unit unit = cells.code("unit", text -> Optional.ofNullable(units.get(text)));
        ObservedAt observedAt = cells.oneOf("observed_at", ObservedAt.class);
        Polarity polarity = cells.oneOf("polarity", Polarity.class);
        Headline headline = cells.oneOf("headline", Headline.class);
        Stage stage = cells.oneOf("stage", Stage.class);
        LocalizedText publisher = cells.code("source_publisher", text -> Optional.ofNullable(publishers.get(text)));
        List<Frequency> frequencies = Arrays.stream(
                        cells.required("frequencies").split(" +"))
                .map(text -> Arrays.stream(Frequency.values())
                        .filter(frequency -> frequency.name().equals(text))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (frequencies.isEmpty()) {
            cells.refuse("frequencies", Finding.Rule.UNKNOWN_CODE, "A S Q M C");
        }
        Derivation derivation = derivation(cells);
        if (code == null
                || unit == null
                || observedAt == null
                || polarity == null
                || publisher == null
                || !cells.sound()) {
            return null;
        }
        return new Indicator(
                code,
                cells.required("direction"),
                cells.texts("name"),
                unit,
                cells.count("decimals"),
                frequencies,
                observedAt,
                cells.count("usual_lag_days"),
                polarity,
                headline,
                stage,
                derivation,
                cells.texts("definition"),
                publisher,
                cells.text("methodology_reference"));
    }

    private static @Nullable Derivation derivation(Cells cells) {
        String text = cells.text("derivation");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Derivation.parse(text);
        } catch (IllegalArgumentException e) {
            cells.refuse("derivation", Finding.Rule.NOT_ALLOWED, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static Optional<IndicatorCode> code(String text) {
        return Optional.of(text).filter(IndicatorCode::isCode).map(IndicatorCode::new);
    }
}
