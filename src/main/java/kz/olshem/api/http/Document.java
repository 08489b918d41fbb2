package kz.olshem.api.http;

import java.util.List;

/** What an address answers: as JSON one object, as CSV its rows. */
public interface Document {

    /** The record that describes a row, and so names the columns even where there is no row. */
    Class<? extends Record> rowType();

    List<? extends Record> rows();
}
