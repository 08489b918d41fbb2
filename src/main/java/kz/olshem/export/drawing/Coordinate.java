package kz.olshem.export.drawing;

/** A place: in a picture in pixels from its top left corner, in a line as time and value. */
public record Coordinate(double x, double y) {}
