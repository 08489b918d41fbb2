package kz.olshem.crooked.catalogue;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** On a floor with tables, but outside its store. */
public class SqlOutsideTheStore {
    @Nullable
    DataSource source;
}
