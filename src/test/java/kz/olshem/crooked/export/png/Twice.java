package kz.olshem.crooked.export.png;

/** Shares its name with one of another room. */
public class Twice {}
