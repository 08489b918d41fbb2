package kz.olshem.series.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers of any length, a few thousand rows at a time. PostgreSQL fetches in portions only inside a transaction, and
 * otherwise sends all before the first row is seen; the template is its own, because the size of a portion is a setting of
 * all that is asked through it.
 */
@Component
class RowStream {

    private static final int PORTION = 5_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    RowStream(DataSource database, TransactionTemplate transaction) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(PORTION);
        this.transaction = transaction;
    }

    /** Hands on each row as it comes, in the caller's transaction where there is one. */
    void each(String query, RowCallbackHandler reader, Object... arguments) {
        transaction.executeWithoutResult(status -> jdbc.query(query, reader, arguments));
    }
}
