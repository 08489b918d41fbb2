package kz.olshem.intake.check;

import java.util.List;

/** What a file gave: the rows that fit, in its order, and the findings about the others. */
public record Reading<T>(List<T> rows, List<Finding> findings) {

    public Reading {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
