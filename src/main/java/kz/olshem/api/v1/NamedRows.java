package kz.olshem.api.v1;

import java.util.List;
import kz.olshem.api.http.Document;

/** The rows of a document with names beside their codes, for a CSV. */
record NamedRows(Class<? extends Record> rowType, List<? extends Record> rows) implements Document {}
