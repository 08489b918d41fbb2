package kz.olshem.bench;

/** What a median may come to: design document on performance. */
public sealed interface Budget {

    /** At most so many times the reference. */
    record AtMost(double ratio) implements Budget {}

    /** At least so many times the reference, for rates. */
    record AtLeast(double ratio) implements Budget {}

    /** At most this much, in the unit of the quantity. */
    record Under(double most) implements Budget {}

    /** Nothing was promised: it is only told. */
    record Told() implements Budget {}
}
