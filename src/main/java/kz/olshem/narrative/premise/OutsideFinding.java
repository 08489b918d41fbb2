package kz.olshem.narrative.premise;

import java.util.List;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.evidence.Link;
import kz.olshem.kernel.Language;
import kz.olshem.narrative.SourceTitle;

/**
 * What others found of a link.
 *
 * @param rating    of its strength, from 1 to 5
 * @param source    title of the document, in its own language
 * @param published when, in words; empty where unknown
 */
public record OutsideFinding(int rating, String sentence, String source, String url, String published) {

    /** The strongest rating. */
    public static final int STRONGEST = 5;

    static List<OutsideFinding> of(Link link, Catalogue catalogue, Language language) {
        return catalogue.outsideEvidence().stream()
                .filter(it -> it.link().equals(link.code()))
                .map(it -> new OutsideFinding(
                        it.rating(),
                        it.sentence().in(language),
                        it.sourceTitle(),
                        it.url(),
                        SourceTitle.published(it.published(), language)))
                .toList();
    }
}
