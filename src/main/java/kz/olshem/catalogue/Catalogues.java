package kz.olshem.catalogue;

/** Keeps the catalogue. */
public interface Catalogues {

    /** The catalogue as stored; empty before the first load. */
    Catalogue current();

    /** Whether nothing was ever stored. */
    boolean isEmpty();

    /** Stores a whole catalogue where there was none. */
    void install(Catalogue catalogue);
}
