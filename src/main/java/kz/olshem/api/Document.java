package kz.olshem.api;

import java.util.List;

/** What an address answers: as JSON one object, as CSV its rows. */
interface Document {

    /** The record that describes a row, and so names the columns even where there is no row. */
    Class<? extends Record> rowType();

    List<? extends Record> rows();
}
