package kz.olshem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.series.publication.Releases;

/**
 * Whether a page is asked for by names that nothing has: what its screen will say, known before the document is begun. What
 * cannot be a name is not unknown; the screen says that it could not be read.
 */
final class UnknownNames {

    private final HttpServletRequest request;
    private final Releases releases;

    private UnknownNames(HttpServletRequest request, Releases releases) {
        this.request = request;
        this.releases = releases;
    }

    static boolean areIn(HttpServletRequest request, Releases releases) {
        UnknownNames names = new UnknownNames(request, releases);
        return names.release() || names.inPath() || names.territory() || names.direction();
    }

    private boolean release() {
        String number = RawQuery.first(request, "release").strip();
        if (!number.matches("[0-9]{1,9}")) {
            return false;
        }
        int release = Integer.parseInt(number);
        return release < 1 || release > releases.latest().release().number();
    }

    private boolean inPath() {
        String[] path = path().split("/", -1);
        if (path.length != 3) {
            return false;
        }
        return switch (path[1]) {
            case "indicators" ->
                catalogue().indicators().stream()
                        .noneMatch(it -> it.code().value().equals(path[2]));
            case "directions" -> isNoDirection(path[2]);
            default -> false;
        };
    }

    private boolean territory() {
        return Stream.concat(
                        Stream.of(RawQuery.first(request, "territory")),
                        Stream.of(RawQuery.first(request, "peers").split(",", -1)))
                .map(TerritoryCode::parse)
                .flatMap(Optional::stream)
                .anyMatch(code -> catalogue().territories().stream()
                        .noneMatch(it -> it.code().equals(code)));
    }

    /** Only the list of indicators is narrowed down to a direction. */
    private boolean direction() {
        String code = RawQuery.first(request, "direction");
        return path().equals("/indicators") && !code.isBlank() && isNoDirection(code);
    }

    private boolean isNoDirection(String code) {
        return catalogue().directions().stream().noneMatch(it -> it.code().equals(code));
    }

    private String path() {
        return request.getServletPath().concat(Objects.toString(request.getPathInfo(), ""));
    }

    private Catalogue catalogue() {
        return releases.latest().catalogue();
    }
}
