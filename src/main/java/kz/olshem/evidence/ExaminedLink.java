package kz.olshem.evidence;

import java.util.List;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.evidence.association.Association;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of a link.
 *
 * @param cause       what was tested; where nothing could be, of the pairs of the link the one that comes nearest
 * @param proxies     those of the two that stand in for what their stages are about, the cause first
 * @param association null where nothing could be tested
 * @param missing     what the pairs before it, and where nothing could be tested all pairs, lack
 */
public record ExaminedLink(
        Link link,
        Verdict verdict,
        IndicatorCode cause,
        IndicatorCode effect,
        List<IndicatorCode> proxies,
        Coverage coverage,
        @Nullable Association association,
        List<Missing> missing) {

    public ExaminedLink {
        proxies = List.copyOf(proxies);
        missing = List.copyOf(missing);
    }
}
