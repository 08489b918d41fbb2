package kz.olshem.api.files;

import jakarta.servlet.http.HttpServletRequest;
import kz.olshem.chart.Selection;
import kz.olshem.chart.dossier.Dossier;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.series.publication.Releases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What files say of a chart, with the address at which it lives on the screen. */
@Component
class FileDossiers {

    private final Releases releases;
    private final String publicAddress;

    /**
     * @param publicAddress where readers reach the product; where it is empty, the address that they asked at
     */
    FileDossiers(Releases releases, @Value("${olshem.public-address:}") String publicAddress) {
        this.releases = releases;
        this.publicAddress = publicAddress.strip();
    }

    /** The address of the product, without a slash at its end. */
    String base(HttpServletRequest request) {
        String address = publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : publicAddress;
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /**
     * @param base the address of the product
     */
    Dossier of(Scorecard scorecard, Selection selection, String base) {
        int release = scorecard.snapshot().release().number();
        UriComponentsBuilder page = UriComponentsBuilder.fromUriString(base)
                .path("/indicators/{code}")
                .queryParam("lang", selection.language().code())
                .queryParam("release", release);
        if (!scorecard
                .territory()
                .equals(scorecard.snapshot().catalogue().home().code())) {
            page.queryParam("territory", scorecard.territory());
        }
        String link =
                page.encode().buildAndExpand(selection.indicator().value()).toUriString();
        return Dossier.of(
                scorecard, selection, releases.revisions(selection.indicator(), scorecard.territory(), release), link);
    }
}
