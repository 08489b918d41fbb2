package kz.olshem.series.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.series.Source;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sources in their tables: the codes that figures refer to, and what is said of them from release to release. */
@Component
class SourceRows {

    private final JdbcTemplate jdbc;

    SourceRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every source as of a release, by code. */
    List<Source> asOf(int release) {
        return jdbc.query(
                "select * from source_version where " + ObservationRows.AS_OF + " order by code",
                (row, number) -> new Source(
                        row.getString("code"),
                        new LocalizedText(
                                row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                        row.getString("language"),
                        row.getString("url"),
                        Source.Provenance.valueOf(row.getString("provenance")),
                        row.getString("published")),
                release,
                release);
    }

    /** Those that are new or said otherwise; answers how many these were. */
    int publish(List<Source> sources, int release) {
        Map<String, Source> inForce = new LinkedHashMap<>();
        asOf(release).forEach(source -> inForce.put(source.code(), source));
        Set<String> known = new HashSet<>(jdbc.queryForList("select code from source", String.class));
        List<Source> written = sources.stream()
                .distinct()
                .filter(source -> !source.equals(inForce.get(source.code())))
                .toList();
        jdbc.batchUpdate(
                "insert into source (code) values (?)",
                written.stream()
                        .map(Source::code)
                        .filter(code -> !known.contains(code))
                        .map(code -> new Object[] {code})
                        .toList());
        jdbc.batchUpdate(
                "update source_version set superseded_in = ? where code = ? and superseded_in is null",
                written.stream()
                        .map(source -> new Object[] {release, source.code()})
                        .toList());
        jdbc.batchUpdate(
                "insert into source_version (code, title_kk, title_ru, title_en, language, url, provenance, published,"
                        + " published_in) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                written.stream()
                        .map(source -> new Object[] {
                            source.code(),
                            source.title().kk(),
                            source.title().ru(),
                            source.title().en(),
                            source.language(),
                            source.url(),
                            source.provenance().name(),
                            source.published(),
                            release
                        })
                        .toList());
        return written.size();
    }
}
