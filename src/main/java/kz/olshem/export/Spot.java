package kz.olshem.export;

/** A place: in a picture in pixels from its top left corner, in a line as time and value. */
record Spot(double x, double y) {}
