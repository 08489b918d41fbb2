package kz.olshem.crooked.export.attic;

/** On a floor, but in a room that nobody drew. */
public class WithoutRoom {}
