package kz.olshem.catalogue;

import kz.olshem.kernel.LocalizedText;

/**
 * What others found of one link of the premise.
 *
 * @param link        the two stages that it joins, such as {@code money-knowledge}
 * @param sourceTitle title of the document, in its own language
 * @param published   year, month or day as {@code 2015}, {@code 2015-10}, {@code 2015-10-01}; empty where unknown
 * @param rating      of its strength, from 1 to 5
 */
public record OutsideEvidence(
        String link, LocalizedText sentence, String sourceTitle, String url, String published, int rating) {

    public OutsideEvidence {
        if (rating < 1 || rating > 5) {
            throw new IllegalArgumentException("not a rating: " + rating);
        }
    }
}
