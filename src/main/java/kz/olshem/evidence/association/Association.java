package kz.olshem.evidence.association;

/**
 * The strongest of the lags that were tried, and how often chance does as well.
 *
 * @param lag            years from the change of the cause to that of the effect
 * @param lagsTried      how many had pairs enough
 * @param rho            Spearman's ρ at that lag
 * @param pairs          changes of a cause against changes of an effect at that lag
 * @param chance         in how many of {@value LagScan#SHIFTS} shifts some lag is as strong, whichever its sign
 * @param reversedChance the same where time runs backwards: the cause after its effect
 */
public record Association(int lag, int lagsTried, double rho, int pairs, int chance, int reversedChance) {}
