package kz.olshem.crooked.attic;

/** In a room that nobody drew. */
public class WithoutFloor {}
