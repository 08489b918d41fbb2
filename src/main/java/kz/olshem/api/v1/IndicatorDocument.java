package kz.olshem.api.v1;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.olshem.api.http.Document;
import kz.olshem.catalogue.Derivation;
import kz.olshem.catalogue.FrameworkLink;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Period;
import kz.olshem.series.Observation;
import kz.olshem.series.Series;
import kz.olshem.series.Snapshot;
import kz.olshem.series.Source;
import kz.olshem.series.Target;
import org.jspecify.annotations.Nullable;

/**
 * One indicator with what is known of it as of a release: targets and benchmarks of Almaty, the inputs of a derived one,
 * the territories that have figures, every source down to those of its inputs, and the frameworks that it is linked to. As CSV it is its row of the list.
 */
public record IndicatorDocument(
        int release,
        @JsonUnwrapped IndicatorRow indicator,
        List<Goal> targets,
        List<Goal> benchmarks,
        List<Input> inputs,
        List<String> territories,
        List<Origin> sources,
        List<Framework> frameworks)
        implements Document {

    record Goal(
            String territory,
            @Nullable String period,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String baselinePeriod,
            @Nullable LocalDate announced,
            String trajectory,
            String source) {

        public static Goal of(Target it) {
            return new Goal(
                    it.territory().value(),
                    text(it.period()),
                    it.value(),
                    it.upper(),
                    text(it.baseline()),
                    it.announced(),
                    it.trajectory().name().toLowerCase(Locale.ROOT),
                    it.source());
        }

        private static @Nullable String text(@Nullable Period period) {
            return period == null ? null : period.toString();
        }
    }

    /** What a derivation reads; without a territory, that of the figure being derived. */
    record Input(String indicator, @Nullable String territory) {}

    /**
     * A document.
     *
     * @param language  of the document itself, as a code of ISO 639-1
     * @param published year, month or day, where known
     */
    record Origin(
            String code,
            LocalizedText title,
            @Nullable String language,
            String url,
            String provenance,
            @Nullable String published) {
        public static Origin of(Source it) {
            return new Origin(
                    it.code(),
                    it.title(),
                    it.language().isEmpty() ? null : it.language(),
                    it.url(),
                    it.provenance().name().toLowerCase(Locale.ROOT),
                    it.published().isEmpty() ? null : it.published());
        }
    }

    /** That it is, or is near to, an indicator of a framework; {@code match} is exact, comparable or related. */
    record Framework(String framework, String edition, String code, String match, LocalizedText note) {
        public static Framework of(FrameworkLink it) {
            return new Framework(
                    it.framework(), it.edition(), it.code(), it.match().name().toLowerCase(Locale.ROOT), it.note());
        }
    }

    public static IndicatorDocument of(Snapshot snapshot, Indicator indicator) {
        TerritoryCode home = snapshot.catalogue().home().code();
        List<Target> targets = snapshot.targets(indicator.code(), home);
        List<Target> benchmarks = snapshot.benchmarks(indicator.code(), home);
        Set<String> sources = new TreeSet<>();
        targets.forEach(it -> sources.add(it.source()));
        benchmarks.forEach(it -> sources.add(it.source()));
        collectSources(snapshot, indicator, sources);
        Derivation derivation = indicator.derivation();
        return new IndicatorDocument(
                snapshot.release().number(),
                IndicatorRow.of(indicator),
                targets.stream().map(Goal::of).toList(),
                benchmarks.stream().map(Goal::of).toList(),
                derivation == null
                        ? List.of()
                        : derivation.inputs().stream()
                                .map(it -> new Input(
                                        it.indicator().value(),
                                        it.territory() == null
                                                ? null
                                                : it.territory().value()))
                                .toList(),
                snapshot.catalogue().territories().stream()
                        .map(Territory::code)
                        .filter(code -> !snapshot.series(indicator.code(), code).isEmpty())
                        .map(TerritoryCode::value)
                        .toList(),
                sources.stream()
                        .map(snapshot::source)
                        .flatMap(Optional::stream)
                        .map(Origin::of)
                        .toList(),
                snapshot.catalogue().frameworkLinks(indicator.code()).stream()
                        .map(Framework::of)
                        .toList());
    }

    private static void collectSources(Snapshot snapshot, Indicator indicator, Set<String> sources) {
        if (indicator.derivation() != null) {
            indicator
                    .derivation()
                    .inputs()
                    .forEach(it -> collectSources(snapshot, snapshot.catalogue().indicator(it.indicator()), sources));
            return;
        }
        for (Territory territory : snapshot.catalogue().territories()) {
            Series series = snapshot.series(indicator.code(), territory.code());
            for (Observation observation : series.observations()) {
                if (observation.source() != null) {
                    sources.add(observation.source());
                }
            }
        }
    }

    @Override
    public Class<IndicatorRow> rowType() {
        return IndicatorRow.class;
    }

    @Override
    public List<IndicatorRow> rows() {
        return List.of(indicator);
    }
}
