package kz.olshem.crooked.scorecard.status;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A rule that asks the database itself. */
public class AsksTheDatabase {
    @Nullable
    DataSource source;
}
