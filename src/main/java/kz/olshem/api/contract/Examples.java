package kz.olshem.api.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.api.http.Document;
import kz.olshem.api.http.Json;
import kz.olshem.api.http.ProblemWriter;
import kz.olshem.api.v1.CatalogueRoutes;
import kz.olshem.api.v1.IndicatorDocument;
import kz.olshem.api.v1.ObservationsDocument;
import kz.olshem.api.v1.Paging;
import kz.olshem.api.v1.PremiseDocument;
import kz.olshem.api.v1.ScorecardDocument;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.evidence.Premises;
import kz.olshem.kernel.Problem;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.series.Snapshot;
import kz.olshem.series.publication.Releases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that show what each address is for, with the answers that they have today. */
@Component
class Examples {

    /**
     * One request.
     *
     * @param operation name of its operation
     * @param answer    the answer in JSON, long lists cut; empty for files
     */
    record Example(String operation, String address, String answer) {}

    /** Rows shown of a list. */
    private static final int SHOWN = 2;

    private static final String INDICATOR = "gerd";
    private static final String CITY = "KZ-75";

    /** One with more figures than a page of the example holds, so that it shows how to go on. */
    private static final String LONG = "gross-regional-product";

    private final Releases releases;
    private final Scorecards scorecards;
    private final Premises premises;

    Examples(Releases releases, Scorecards scorecards, Premises premises) {
        this.releases = releases;
        this.scorecards = scorecards;
        this.premises = premises;
    }

    List<Example> all() {
        Snapshot latest = releases.latest();
        int release = latest.release().number();
        Paging page = new Paging(SHOWN, 0);
        String observations = "/api/v1/observations?indicator=" + LONG;
        return List.of(
                example("directions", "/api/v1/directions", () -> CatalogueRoutes.directions(latest)),
                example("indicators", "/api/v1/indicators", () -> CatalogueRoutes.indicators(latest)),
                example(
                        "indicator",
                        "/api/v1/indicators/" + INDICATOR,
                        () -> IndicatorDocument.of(latest, latest.catalogue().indicator(INDICATOR))),
                example("territories", "/api/v1/territories", () -> CatalogueRoutes.territories(latest)),
                example("releases", "/api/v1/releases", () -> CatalogueRoutes.releases(releases)),
                example(
                        "observations",
                        observations + "&territory=" + CITY + "&limit=" + SHOWN,
                        () -> ObservationsDocument.of(
                                latest, new ObservationsDocument.Choice(Set.of(LONG), Set.of(CITY), null, null), page)),
                example(
                        "scorecard",
                        "/api/v1/scorecard?territory=" + CITY + "&release=" + release,
                        () -> ScorecardDocument.of(scorecards
                                .asOf(release, new TerritoryCode(CITY))
                                .onAnyDay())),
                example(
                        "premise",
                        "/api/v1/premise?release=" + release,
                        () -> PremiseDocument.of(premises.of(latest), latest)),
                new Example("structure", "/api/v1/structure", ""),
                new Example("openapi", "/api/v1/openapi.json", ""),
                new Example("chart", "/export/chart.svg?indicator=gerd&from=2015&release=" + release, ""),
                new Example("chart", "/export/chart.csv?indicator=gerd&peers=KZ-71&names=true&bom=true", ""),
                new Example("chart", "/export/chart.csv?indicator=gerd&format=sdmx-csv&release=" + release, ""),
                new Example("premise-file", "/export/premise.pptx?lang=en&release=" + release, ""),
                new Example("indicators-file", "/export/indicators.xlsx?direction=ecology&release=" + release, ""),
                new Example("frameworks-file", "/export/frameworks.csv?lang=en&release=" + release, ""),
                new Example("changes-file", "/export/changes.csv?release=" + release, ""),
                new Example(
                        "observations-file",
                        "/export/observations.csv?indicator=gerd&format=sdmx-csv&release=" + release,
                        ""));
    }

    /** A request that is refused, and the problem that says why. */
    Example refusal(Words words) {
        String path = "/api/v1/observations";
        Map<String, Object> problem = ProblemWriter.body(
                words,
                path,
                ApiProblem.of(new Problem.BadParameter(
                        "from", "2025-Q5", "2025, 2025-S1, 2025-Q3, 2025-07, 2025-01/2025-09")));
        return new Example("", path + "?from=2025-Q5&lang=" + words.language().code(), Json.pretty(Json.tree(problem)));
    }

    private static Example example(String operation, String address, Supplier<? extends Document> document) {
        return new Example(operation, address, Json.pretty(cut(Json.tree(document.get()))));
    }

    /** The first rows of every list, and an ellipsis for the rest. */
    private static JsonNode cut(JsonNode node) {
        if (node instanceof ArrayNode list) {
            int all = list.size();
            while (list.size() > SHOWN) {
                list.remove(list.size() - 1);
            }
            list.forEach(Examples::cut);
            if (all > SHOWN) {
                list.add("…");
            }
        } else if (node instanceof ObjectNode object) {
            object.forEach(Examples::cut);
        }
        return node;
    }
}
