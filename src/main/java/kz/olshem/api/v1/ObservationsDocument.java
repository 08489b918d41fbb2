package kz.olshem.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.olshem.api.http.Document;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.series.Reported;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Figures as of a release, derived ones included, by indicator, territory and time.
 *
 * @param next the address of the figures after these; left out where there are none
 */
public record ObservationsDocument(
        int release,
        List<Row> observations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) implements Document {

    /**
     * One figure, in the columns of the files that come in.
     *
     * @param value  null for a figure that was withdrawn
     * @param status code of SDMX CL_OBS_STATUS
     * @param source code of its source; null for a derived figure, whose sources are those of its inputs
     */
    record Row(
            String indicator,
            String territory,
            String period,
            @Nullable BigDecimal value,
            String status,
            @Nullable String source) {

        public static Row of(Reported it) {
            return new Row(
                    it.indicator().value(),
                    it.territory().value(),
                    it.period().toString(),
                    it.figure().orElse(null),
                    it.statusCode(),
                    it.source());
        }
    }

    /** A figure with the names of its codes, and the unit of its value. */
    record NamedRow(
            @JsonUnwrapped Row row,
            String unit,
            @JsonUnwrapped Names names) {}

    /**
     * Which figures are asked for.
     *
     * @param indicators  codes; none for all
     * @param territories codes; none for all
     */
    public record Choice(
            Set<String> indicators,
            Set<String> territories,
            @Nullable Period from,
            @Nullable Period to) {

        private boolean takes(Indicator indicator) {
            return indicators.isEmpty() || indicators.contains(indicator.code().value());
        }

        private boolean takes(Territory territory) {
            return territories.isEmpty()
                    || territories.contains(territory.code().value());
        }

        /** The address of a page of these figures, as of a release. */
        String address(int release, Paging page) {
            StringBuilder address = new StringBuilder("/api/v1/observations?");
            if (!indicators.isEmpty()) {
                address.append("indicator=").append(codes(indicators)).append('&');
            }
            if (!territories.isEmpty()) {
                address.append("territory=").append(codes(territories)).append('&');
            }
            if (from != null) {
                address.append("from=").append(from).append('&');
            }
            if (to != null) {
                address.append("to=").append(to).append('&');
            }
            return address.append(String.format(
                            Locale.ROOT, "release=%d&limit=%d&offset=%d", release, page.limit(), page.offset()))
                    .toString();
        }

        private static String codes(Set<String> codes) {
            return String.join(",", codes.stream().sorted().toList());
        }

        /** A figure is inside when the whole time that it describes is. */
        private boolean takes(Period period) {
            return (from == null || !period.start().isBefore(from.start()))
                    && (to == null || !period.end().isAfter(to.end()));
        }

        /** The figures, indicator by indicator and place by place in catalogue order, each series by time. */
        public Stream<Reported> of(Snapshot snapshot) {
            return of(snapshot, snapshot.catalogue().indicators());
        }

        /** The same, of these indicators only. */
        public Stream<Reported> of(Snapshot snapshot, Collection<Indicator> among) {
            return among.stream()
                    .filter(this::takes)
                    .flatMap(indicator -> snapshot.catalogue().territories().stream()
                            .filter(this::takes)
                            .flatMap(territory ->
                                    snapshot.series(indicator.code(), territory.code()).reported().stream())
                            .filter(it -> takes(it.period())));
        }
    }

    /** One page of the figures chosen. */
    public static ObservationsDocument of(Snapshot snapshot, Choice choice, Paging page) {
        int release = snapshot.release().number();
        List<Row> rows = new ArrayList<>();
        boolean more = each(snapshot, choice, page, it -> rows.add(Row.of(it)));
        return new ObservationsDocument(release, List.copyOf(rows), more ? choice.address(release, page.next()) : null);
    }

    /** The same rows with names beside the codes. */
    Document named(Catalogue catalogue, Language language) {
        return new NamedRows(
                NamedRow.class,
                observations.stream()
                        .map(row -> {
                            Indicator indicator = catalogue.indicator(row.indicator());
                            return new NamedRow(
                                    row,
                                    indicator.unit().code(),
                                    Names.of(catalogue, indicator, row.territory(), language));
                        })
                        .toList());
    }

    /** Whether there are figures after a page. */
    static boolean goesOn(Snapshot snapshot, Choice choice, Paging page) {
        return !page.holds(snapshot.size()) && each(snapshot, choice, page, it -> {});
    }

    /** Hands on the figures of a page; answers whether there are more after it. */
    private static boolean each(Snapshot snapshot, Choice choice, Paging page, Consumer<Reported> reader) {
        long at = 0;
        long end = (long) page.offset() + page.limit();
        for (Indicator indicator : snapshot.catalogue().indicators()) {
            if (!choice.takes(indicator)) {
                continue;
            }
            for (Territory territory : snapshot.catalogue().territories()) {
                if (!choice.takes(territory)) {
                    continue;
                }
                for (Reported it :
                        snapshot.series(indicator.code(), territory.code()).reported()) {
                    if (!choice.takes(it.period())) {
                        continue;
                    }
                    if (at == end) {
                        return true;
                    }
                    if (at >= page.offset()) {
                        reader.accept(it);
                    }
                    at++;
                }
            }
        }
        return false;
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
