package kz.olshem.crooked.export.svg;

/** Shares its name with one of another room. */
public class Twice {}
