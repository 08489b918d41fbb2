package kz.olshem.kernel;

/**
 * How often an indicator is measured: the codes of SDMX CL_FREQ for year, half-year, quarter and month, and C for
 * figures cumulated from January, which never stand in one line with discrete periods.
 */
public enum Frequency {
    A,
    S,
    Q,
    M,
    C
}
