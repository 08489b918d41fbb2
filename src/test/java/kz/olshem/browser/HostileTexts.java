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
            "direction.name_kk",
            "direction.name_ru",
            "direction.name_en",
            "direction.description_kk",
            "direction.description_ru",
            "direction.description_en",
            "unit.name_kk",
            "unit.name_ru",
            "unit.name_en",
            "territory.name_kk",
            "territory.name_ru",
            "territory.name_en",
            "indicator.name_kk",
            "indicator.name_ru",
            "indicator.name_en",
            "indicator.definition_kk",
            "indicator.definition_ru",
            "indicator.definition_en",
            "indicator.publisher",
            "indicator.methodology",
            "source.title",
            "release.title_kk",
            "release.title_ru",
            "release.title_en",
            "release.note",
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
            statement.executeUpdate("update source set url = 'javascript:window.__ran=1' where code < 's100'");
        }
    }
}
