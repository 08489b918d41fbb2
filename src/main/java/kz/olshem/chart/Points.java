package kz.olshem.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Moment;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.series.Observation;
import kz.olshem.series.ObservationStatus;
import kz.olshem.series.SeriesEvent;

/** Turns observations into the points of a line, with a gap wherever a period is missing or the series is broken. */
final class Points {

    private final FigureFormat figures;
    private final Language language;
    private final Words words;
    private final boolean bare;

    /**
     * @param bare whether values are written without their unit, as in a table that names it once
     */
    Points(FigureFormat figures, Language language, boolean bare) {
        this.bare = bare;
        this.figures = figures;
        this.language = language;
        this.words = Words.of(language);
    }

    FigureFormat figures() {
        return figures;
    }

    LineSpec.Line line(String name, ChartSpec.Role role, List<Observation> observations, List<SeriesEvent> events) {
        List<LineSpec.Point> points = new ArrayList<>();
        Observation before = null;
        for (Observation observation : observations) {
            if (before != null) {
                addGaps(points, before, observation, events);
            }
            points.add(point(observation));
            before = observation;
        }
        boolean hollow = before != null && isUnsettled(before.status());
        return new LineSpec.Line(name, name, role, points, hollow);
    }

    private void addGaps(List<LineSpec.Point> points, Observation before, Observation after, List<SeriesEvent> events) {
        int step = Math.max(1, Math.min(before.period().months(), 12));
        for (Moment moment = before.period().end().plusMonths(step);
                moment.isBefore(after.period().end());
                moment = moment.plusMonths(step)) {
            points.add(gap(moment.years(), PeriodText.of(moment, language)));
        }
        boolean broken = after.status() == ObservationStatus.B
                || events.stream()
                        .anyMatch(event -> event.kind() == SeriesEvent.Kind.BREAK
                                && event.period().compareTo(before.period()) > 0
                                && event.period().compareTo(after.period()) <= 0);
        if (broken && points.getLast().y() != null) {
            points.add(
                    gap((before.period().end().months() + after.period().end().months()) / 24.0, ""));
        }
    }

    /** A point without a value; one with an empty period is no row of a table, only an interruption of the line. */
    private LineSpec.Point gap(double x, String period) {
        return new LineSpec.Point(x, null, period, words.text("no-data"), "");
    }

    private LineSpec.Point point(Observation observation) {
        return new LineSpec.Point(
                observation.period().end().years(),
                figures.scaled(observation.value()).doubleValue(),
                PeriodText.of(observation.period(), language),
                text(observation.value()),
                note(observation.status(), words));
    }

    /** A point of a path or guideline, which nobody observed. */
    LineSpec.Point planned(double x, BigDecimal value, String period) {
        return new LineSpec.Point(x, figures.scaled(value).doubleValue(), period, text(value), "");
    }

    private String text(BigDecimal value) {
        return bare ? figures.number(value) : figures.text(value);
    }

    /** The flag of a figure in words; empty for none. */
    static String note(ObservationStatus status, Words words) {
        return switch (status) {
            case P, V, G, U -> words.text("flag.PROVISIONAL");
            case E, I -> words.text("flag.ESTIMATE");
            case F -> words.text("flag.FORECAST");
            case B, D -> words.text("flag.SERIES_BREAK");
            case A, K, N, S -> "";
        };
    }

    /** Whether a figure may still change, or has not happened yet. */
    static boolean isUnsettled(ObservationStatus status) {
        return switch (status) {
            case P, V, G, U, E, I, F -> true;
            case A, B, D, K, N, S -> false;
        };
    }
}
