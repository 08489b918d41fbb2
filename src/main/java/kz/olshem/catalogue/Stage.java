package kz.olshem.catalogue;

/** Where in the premise of the council an indicator stands, from the money that is put in to what comes of it. */
public enum Stage {
    MONEY,
    KNOWLEDGE,
    /** From knowledge to what is sold: firms, licences, parks. */
    BRIDGE,
    MARKET,
    EFFECT
}
