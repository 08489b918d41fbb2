package kz.olshem.crooked.chart;

/** On a higher floor. */
public class Above {}
