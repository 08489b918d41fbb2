package kz.olshem.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Puts markup that would run into every text of a database that people will read. */
final class HostileTexts {

    /** What runs where it becomes an element; it then leaves a mark on the window and a request for {@code x}. */
    static final String PAYLOAD = "<img src=x onerror=\"window.__ran=1\">";

    /** Whether it has run. */
    static final String RAN = "() => window.__ran !== undefined";

    private static final List<String> COLUMNS = List.of(
            "direction_version.name_kk",
            "direction_version.name_ru",
            "direction_version.name_en",
            "direction_version.description_kk",
            "direction_version.description_ru",
            "direction_version.description_en",
            "unit_version.name_kk",
            "unit_version.name_ru",
            "unit_version.name_en",
            "unit_version.pattern_kk",
            "unit_version.pattern_ru",
            "unit_version.pattern_en",
            "territory_version.name_kk",
            "territory_version.name_ru",
            "territory_version.name_en",
            "indicator_version.name_kk",
            "indicator_version.name_ru",
            "indicator_version.name_en",
            "indicator_version.definition_kk",
            "indicator_version.definition_ru",
            "indicator_version.definition_en",
            "indicator_version.publisher_kk",
            "indicator_version.publisher_ru",
            "indicator_version.publisher_en",
            "indicator_version.methodology",
            "source_version.title_kk",
            "source_version.title_ru",
            "source_version.title_en",
            "release.title_kk",
            "release.title_ru",
            "release.title_en",
            "release.note_kk",
            "release.note_ru",
            "release.note_en",
            "observation.note_kk",
            "observation.note_ru",
            "observation.note_en",
            "series_event.text_kk",
            "series_event.text_ru",
            "series_event.text_en");

    private HostileTexts() {}

    /** No product may have it open. */
    static void into(Store store) throws SQLException {
        try (Connection connection = store.open();
                Statement statement = connection.createStatement()) {
            for (String column : COLUMNS) {
                int dot = column.indexOf('.');
                String name = column.substring(dot + 1);
                // Before the text, so that what is cut off at its end is not the markup; the text keeps names apart.
                statement.executeUpdate(
                        "update %s set %s = '%s' || %s".formatted(column.substring(0, dot), name, PAYLOAD, name));
            }
            // An address that is a script must not become a link.
            statement.executeUpdate("update source_version set url = 'javascript:window.__ran=1' where code < 's100'");
        }
    }
}
