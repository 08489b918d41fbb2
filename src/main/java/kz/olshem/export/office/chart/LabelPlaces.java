package kz.olshem.export.office.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.layout.Clip;
import kz.olshem.export.layout.LinearScale;
import kz.olshem.export.office.chart.ChartGrid.Column;

/**
 * Where the label at the end of each line of an Office chart stands: right of its point, above or below it, or moved up or
 * down where labels would lie on one another. All lengths are points from the chart's top left corner.
 */
final class LabelPlaces {

    private static final double GAP = 8;

    /** One of Office's own places, and how far the label is moved from there. */
    record Place(String position, double dy) {}

    private record Choice(Place place, Box box, double cost) {}

    private record Taken(Box box, Coordinate end) {}

    /** A piece of a line, and what it costs to lie on it. */
    private record Segment(Coordinate from, Coordinate to, double cost) {}

    private final Box plot;
    private final double width;
    private final ChartGrid grid;
    private final LinearScale scale;
    private final List<Segment> segments;
    private final List<Taken> taken = new ArrayList<>();

    /**
     * @param width of the whole chart
     */
    LabelPlaces(ChartGrid grid, Box plot, LinearScale scale, double width) {
        this.grid = grid;
        this.plot = plot;
        this.scale = scale;
        this.width = width;
        this.segments = segments();
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (Column column : grid.columns()) {
            double cost = column.role() == Role.FOCUS ? 60 : 30;
            for (int i = 1; i < column.values().size(); i++) {
                if (column.value(i - 1) != null
                        && column.value(i) != null
                        && !column.broken().contains(i)) {
                    segments.add(new Segment(spot(column, i - 1), spot(column, i), cost));
                }
            }
        }
        return segments;
    }

    /**
     * Places of the labels, by column.
     *
     * @param sizes of the labels, by column; a column that has no label has no size
     */
    Map<Integer, Place> places(Map<Integer, Box> sizes) {
        Map<Integer, Place> places = new HashMap<>();
        sizes.entrySet().stream()
                .sorted(Comparator.comparingDouble(it -> turn(grid.columns().get(it.getKey()))))
                .forEach(it -> {
                    Column column = grid.columns().get(it.getKey());
                    Choice best = choices(column, it.getValue()).stream()
                            .min(Comparator.comparingDouble(Choice::cost))
                            .orElseThrow();
                    taken.add(new Taken(best.box(), spot(column, column.last())));
                    places.put(it.getKey(), best.place());
                });
        return places;
    }

    /** The focus first, then from top to bottom, so that labels stand in the order of their values. */
    private double turn(Column column) {
        return column.role() == Role.FOCUS
                ? Double.NEGATIVE_INFINITY
                : spot(column, column.last()).y();
    }

    private List<Choice> choices(Column column, Box size) {
        int last = column.last();
        Coordinate end = spot(column, last);
        double reach = GAP + size.width();
        List<Segment> near = segments.stream()
                .filter(it -> it.from().x() <= end.x() + reach && it.to().x() >= end.x() - reach)
                .toList();
        List<Choice> choices = new ArrayList<>();
        double step = size.height() / 4;
        for (int i = -24; i <= 24; i++) {
            double dy = i * step;
            double top = end.y() - size.height() / 2 + dy;
            Box right = new Box(end.x() + GAP, top, end.x() + GAP + size.width(), top + size.height());
            choices.add(new Choice(new Place("r", dy), right, cost(right, end, near) + 2.0 * Math.abs(i)));
        }
        if (last < grid.periods().size() - 1) {
            double left = end.x() - size.width() / 2;
            Box above = new Box(left, end.y() - GAP - size.height(), left + size.width(), end.y() - GAP);
            Box below = new Box(left, end.y() + GAP, left + size.width(), end.y() + GAP + size.height());
            choices.add(new Choice(new Place("t", 0), above, cost(above, end, near) + 5));
            choices.add(new Choice(new Place("b", 0), below, cost(below, end, near) + 6));
        }
        return choices;
    }

    private double cost(Box box, Coordinate end, List<Segment> near) {
        double cost = taken.stream().filter(it -> box.overlaps(it.box())).count() * 1e6;
        cost += 40
                * taken.stream()
                        .filter(it -> end.x() == it.end().x()
                                && (end.y() - it.end().y())
                                                * (box.top() - it.box().top())
                                        < 0)
                        .count();
        if (box.top() < 0 || box.bottom() > plot.bottom() + 6 || box.right() > width) {
            cost += 1e5;
        }
        for (Segment segment : near) {
            if (Clip.crosses(box, segment.from(), segment.to())) {
                cost += segment.cost();
            }
        }
        return cost;
    }

    private Coordinate spot(Column column, int at) {
        BigDecimal value = column.value(at);
        int steps = Math.max(1, grid.periods().size() - 1);
        return new Coordinate(
                plot.left() + plot.width() * at / steps, value == null ? plot.bottom() : scale.at(value.doubleValue()));
    }
}
