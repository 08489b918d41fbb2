package kz.olshem.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one measurement came to.
 *
 * @param workload  its name in the design document, such as W1a
 * @param what      which quantity
 * @param unit      of the values, such as ms
 * @param reference the same quantity of the reference, measured in turn with ours; null where there is none
 */
public record Finding(
        String workload,
        String what,
        String unit,
        Sample ours,
        @Nullable Sample reference,
        Budget budget) {

    public Finding {
        boolean compares = budget instanceof Budget.AtMost || budget instanceof Budget.AtLeast;
        if (compares && reference == null) {
            throw new IllegalArgumentException("a ratio needs a reference");
        }
    }

    /** Ours over the reference by their medians; null without a reference. */
    public @Nullable Double ratio() {
        return reference == null ? null : ours.median() / reference.median();
    }

    /** Whether the budget is kept; null where there is none. */
    public @Nullable Boolean inside() {
        Double ratio = ratio();
        return switch (budget) {
            case Budget.AtMost most -> ratio != null && ratio <= most.ratio();
            case Budget.AtLeast least -> ratio != null && ratio >= least.ratio();
            case Budget.Under under -> ours.median() <= under.most();
            case Budget.Told told -> null;
        };
    }
}
