package kz.olshem.catalogue;

/** The themes that head the overview: the premise of the council is that the third raises the first two. */
public enum Headline {
    PRODUCTIVITY,
    INVESTMENT,
    COMMERCIALISATION
}
