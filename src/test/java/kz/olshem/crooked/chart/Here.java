package kz.olshem.crooked.chart;

import java.util.function.UnaryOperator;

/** Writes as people do where the machine stands. */
final class Here {

    static final UnaryOperator<String> LETTERS = String::toUpperCase;

    private Here() {}

    static String year(int year) {
        return "%04d".formatted(year);
    }
}
