package kz.olshem.export.layout;

import java.util.List;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;

/** Where a plot lies and how its two scales map values to it. */
record Frame(LinearScale x, LinearScale y) {

    Box box() {
        return new Box(x.from(), y.to(), x.to(), y.from());
    }

    /** The box for cutting: a rounding wider, so that what lies on an edge is inside. */
    Box cut() {
        return box().grown(0.01);
    }

    Coordinate at(Coordinate value) {
        return new Coordinate(x.at(value.x()), y.at(value.y()));
    }

    /** Stretches of time and value as they are drawn, cut at the sides of the plot. */
    List<List<Coordinate>> paths(List<List<Coordinate>> runs) {
        return Clip.inside(
                cut(),
                runs.stream().map(run -> run.stream().map(this::at).toList()).toList());
    }
}
