package kz.olshem.api.v1;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.olshem.api.http.Document;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Territory;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Release;
import org.jspecify.annotations.Nullable;

/** The plain lists. Words of the catalogue are written as in its files, in lower case. */
public final class Listing {

    private Listing() {}

    public record Directions(List<Row> directions) implements Document {

        record Row(String code, int position, LocalizedText name, LocalizedText description) {
            static Row of(Direction it) {
                return new Row(it.code(), it.position(), it.name(), it.description());
            }
        }

        @Override
        public Class<Row> rowType() {
            return Row.class;
        }

        @Override
        public List<Row> rows() {
            return directions;
        }
    }

    public record Territories(List<Row> territories) implements Document {

        record Row(String code, @Nullable String parent, String level, LocalizedText name) {
            static Row of(Territory it) {
                return new Row(
                        it.code().value(),
                        it.parent() == null ? null : it.parent().value(),
                        it.level().name().toLowerCase(Locale.ROOT),
                        it.name());
            }
        }

        @Override
        public Class<Row> rowType() {
            return Row.class;
        }

        @Override
        public List<Row> rows() {
            return territories;
        }
    }

    public record Releases(List<Row> releases) implements Document {

        record Row(int number, LocalizedText title, Instant publishedAt, LocalizedText note) {
            static Row of(Release it) {
                return new Row(it.number(), it.title(), it.publishedAt(), it.note());
            }
        }

        @Override
        public Class<Row> rowType() {
            return Row.class;
        }

        @Override
        public List<Row> rows() {
            return releases;
        }
    }

    public record Indicators(List<IndicatorRow> indicators) implements Document {
        @Override
        public Class<IndicatorRow> rowType() {
            return IndicatorRow.class;
        }

        @Override
        public List<IndicatorRow> rows() {
            return indicators;
        }
    }
}
