package kz.olshem.crooked.kernel.util;

/** In a package that says nothing. */
public class Anything {}
