package kz.olshem.export;

import java.util.List;

/** Where a plot lies and how its two scales map values to it. */
record Frame(Scale x, Scale y) {

    Box box() {
        return new Box(x.from(), y.to(), x.to(), y.from());
    }

    /** The box for cutting: a rounding wider, so that what lies on an edge is inside. */
    Box cut() {
        return box().grown(0.01);
    }

    Spot at(Spot value) {
        return new Spot(x.at(value.x()), y.at(value.y()));
    }

    /** Stretches of time and value as they are drawn, cut at the sides of the plot. */
    List<List<Spot>> paths(List<List<Spot>> runs) {
        return Clip.inside(
                cut(),
                runs.stream().map(run -> run.stream().map(this::at).toList()).toList());
    }
}
