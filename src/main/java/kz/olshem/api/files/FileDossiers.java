package kz.olshem.api.files;

import kz.olshem.api.http.PageLink;
import kz.olshem.chart.Selection;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.publication.Releases;
import org.springframework.stereotype.Component;

/** What files say of a chart, with the address at which it lives on the screen. */
@Component
class FileDossiers {

    private final Releases releases;

    FileDossiers(Releases releases) {
        this.releases = releases;
    }

    /**
     * @param base the address of the product
     */
    Dossier of(Scorecard scorecard, Selection selection, String base) {
        int release = scorecard.snapshot().release().number();
        return Dossier.of(
                scorecard,
                selection,
                releases.revisions(selection.indicator(), scorecard.territory(), release),
                PageLink.of(base, scorecard, selection));
    }
}
