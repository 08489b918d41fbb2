package kz.olshem.chart;

import java.util.List;
import kz.olshem.kernel.Language;

/**
 * What a chart shows, ready to be drawn: every number comes with its text, so that no painter rounds or translates. Values
 * are in the unit that the subtitle names. Which of its kinds a chart is, the data decide: {@link ChartKind}.
 */
public sealed interface ChartSpec permits LineSpec, BarSpec {

    /** Stable name of what is drawn, unique on a screen. */
    String id();

    /** In which all its texts are. */
    Language language();

    /** The indicator. */
    String title();

    /** Unit, prices, and the period where the chart shows a single one. */
    String subtitle();

    /** What the chart says, in one sentence. */
    String sentence();

    /** Whether the territory in focus is the home city, whose colour is no other's. */
    boolean home();

    /** Names of those who were asked for and are not drawn, with the reason. */
    List<String> missing();

    /** Source and release, as printed below a picture. */
    String footer();

    /** Whether there is nothing to draw. */
    boolean nothingToDraw();

    /**
     * A straight scale.
     *
     * @param min   value at its start
     * @param max   value at its end, above {@code min}
     * @param ticks what is marked on it, in rising order
     */
    record Axis(double min, double max, List<Tick> ticks) {
        public Axis {
            ticks = List.copyOf(ticks);
            if (!(max > min)) {
                throw new IllegalArgumentException("an axis from " + min + " to " + max);
            }
        }
    }

    /** A marked place of an axis. */
    record Tick(double at, String label) {}

    /** What a line or bar stands for, which decides how it looks. */
    enum Role {
        /** The territory that the chart is about: bold, in the colour of the home city or else in ink. */
        FOCUS,
        /** Another territory, muted. */
        PEER,
        /** The path to a target, dashed. */
        TARGET,
        /** A guideline that binds nobody, thin and dotted. */
        BENCHMARK
    }
}
