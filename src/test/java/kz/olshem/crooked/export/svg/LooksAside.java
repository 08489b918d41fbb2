package kz.olshem.crooked.export.svg;

import kz.olshem.crooked.export.png.Neighbour;

/** In a room that must not know its neighbour. */
public class LooksAside {
    Neighbour neighbour = new Neighbour();
}
