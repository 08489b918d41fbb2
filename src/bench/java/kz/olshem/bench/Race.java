package kz.olshem.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Two contenders measured in turn, A B A B, so that whatever else the machine does meets both.
 */
public record Race(Sample ours, Sample reference) {

    /** Measures once and says what came out. */
    @FunctionalInterface
    public interface Run {
        double once() throws Exception;
    }

    /**
     * @param warmups rounds that do not count
     * @param rounds  rounds that count
     */
    public static Race of(int warmups, int rounds, Run ours, Run reference) throws Exception {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = -warmups; round < rounds; round++) {
            double one = ours.once();
            double other = reference.once();
            if (round >= 0) {
                mine.add(one);
                theirs.add(other);
            }
        }
        return new Race(new Sample(mine), new Sample(theirs));
    }

    /** Measures without a reference. */
    public static Sample alone(int warmups, int rounds, Run run) throws Exception {
        List<Double> values = new ArrayList<>();
        for (int round = -warmups; round < rounds; round++) {
            double value = run.once();
            if (round >= 0) {
                values.add(value);
            }
        }
        return new Sample(values);
    }

    /** Milliseconds that something took. */
    public static double millis(Step step) throws Exception {
        long start = System.nanoTime();
        step.take();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Something to be timed. */
    @FunctionalInterface
    public interface Step {
        void take() throws Exception;
    }
}
