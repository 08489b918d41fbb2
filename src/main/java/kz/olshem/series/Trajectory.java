package kz.olshem.series;

/** How a target expects the way from its baseline: methodology, section 2. */
public enum Trajectory {
    LINEAR,
    GEOMETRIC,
    MILESTONES,
    STEP
}
