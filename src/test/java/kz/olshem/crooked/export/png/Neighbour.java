package kz.olshem.crooked.export.png;

/** In a room of the same order. */
public class Neighbour {}
