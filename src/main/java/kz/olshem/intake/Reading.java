package kz.olshem.intake;

import java.util.List;

/** What a file gave: the rows that fit, in its order, and the findings about the others. */
record Reading<T>(List<T> rows, List<Finding> findings) {

    Reading {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
