package kz.olshem.api.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.olshem.api.v1.IndicatorDocument;
import kz.olshem.api.v1.Listing;
import kz.olshem.api.v1.ObservationsDocument;
import kz.olshem.api.v1.Paging;
import kz.olshem.api.v1.PremiseDocument;
import kz.olshem.api.v1.ScorecardDocument;
import kz.olshem.chart.ChartView;
import kz.olshem.export.ExportFormat;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Shortlist;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import org.jspecify.annotations.Nullable;

/**
 * Every address for machines, with what it takes and answers. The OpenAPI document and the page for readers are made
 * from it, and a test asks the product whether it is true.
 */
final class Contract {

    /**
     * An address.
     *
     * @param name   the end of its keys in the word files
     * @param answer what it answers as JSON, and as CSV too; null for files
     */
    record Operation(String path, String name, @Nullable Class<? extends Record> answer, List<Parameter> parameters) {}

    /**
     * What an address takes.
     *
     * @param meaning the end of its key in the word files
     * @param schema  of its value, in the words of JSON Schema
     */
    record Parameter(String name, String meaning, boolean inPath, Map<String, Object> schema, String example) {

        boolean required() {
            return inPath || meaning.equals("indicator");
        }
    }

    private static final Parameter LANGUAGE = choice(
            "lang", "kk", Arrays.stream(Language.values()).map(Language::code).toList());
    private static final Parameter FORMAT = choice("format", "csv", List.of("json", "csv"));
    private static final Parameter LAYOUT = new Parameter(
            "format", "layout", false, Map.of("type", "string", "enum", List.of("long", "sdmx-csv")), "sdmx-csv");
    private static final Parameter NAMES = choice("names", "true", List.of("true", "false"));
    private static final Parameter MARK = choice("bom", "true", List.of("true", "false"));
    private static final Parameter INDICATORS = text("indicator", "indicators", "gerd,gross-regional-product");
    private static final Parameter TERRITORIES = text("territory", "territories", "KZ-75,KZ");
    private static final Parameter TERRITORY = text("territory", "territory", "KZ-75");
    private static final Parameter FROM = text("from", "from", "2023");
    private static final Parameter TO = text("to", "to", "2025-Q3");
    private static final Parameter RELEASE = number("release", 1, Integer.MAX_VALUE, "2");

    private static final Parameter DIRECTION = text("direction", "direction", "ecology");
    private static final Parameter SEARCH = text("q", "search", "PM2.5");
    private static final Parameter STATUS = choice(
            "status",
            "not-assessable",
            Arrays.stream(Status.values()).map(Status::code).toList());
    private static final Parameter TRAVEL = choice(
            "travel",
            "worsening",
            Arrays.stream(Heading.values()).map(Heading::code).toList());
    private static final Parameter SORT = choice(
            "sort",
            "change",
            Arrays.stream(Shortlist.Order.values()).map(Shortlist.Order::code).toList());
    private static final Parameter PEERS = text("peers", "peers", "KZ-71,KZ");

    static final List<Operation> OPERATIONS = List.of(
            listing("/api/v1/directions", "directions", Listing.Directions.class),
            listing("/api/v1/indicators", "indicators", Listing.Indicators.class),
            listing(
                    "/api/v1/indicators/{code}",
                    "indicator",
                    IndicatorDocument.class,
                    new Parameter("code", "code", true, Map.of("type", "string"), "gerd")),
            listing("/api/v1/territories", "territories", Listing.Territories.class),
            listing("/api/v1/releases", "releases", Listing.Releases.class),
            listing(
                    "/api/v1/observations",
                    "observations",
                    ObservationsDocument.class,
                    INDICATORS,
                    TERRITORIES,
                    FROM,
                    TO,
                    RELEASE,
                    number("limit", 1, Paging.MOST, "100"),
                    number("offset", 0, Integer.MAX_VALUE, "100"),
                    NAMES),
            listing("/api/v1/scorecard", "scorecard", ScorecardDocument.class, TERRITORY, RELEASE, NAMES),
            listing("/api/v1/premise", "premise", PremiseDocument.class, RELEASE),
            new Operation("/api/v1/structure", "structure", null, List.of(LANGUAGE)),
            new Operation("/api/v1/openapi.json", "openapi", null, List.of(LANGUAGE)),
            new Operation(
                    "/export/chart.{extension}",
                    "chart",
                    null,
                    List.of(
                            new Parameter(
                                    "extension",
                                    "extension",
                                    true,
                                    Map.of("type", "string", "enum", extensions()),
                                    "csv"),
                            text("indicator", "indicator", "gerd"),
                            TERRITORY,
                            PEERS,
                            FROM,
                            TO,
                            choice("view", "index", ChartView.codes()),
                            RELEASE,
                            choice("shape", "4:3", List.of("16:9", "4:3", "1:1")),
                            choice("scale", "2", List.of("1", "2", "4")),
                            LAYOUT,
                            NAMES,
                            MARK,
                            LANGUAGE)),
            new Operation(
                    "/export/premise.{extension}",
                    "premise-file",
                    null,
                    List.of(
                            new Parameter(
                                    "extension",
                                    "extension",
                                    true,
                                    Map.of("type", "string", "enum", List.of("pptx", "pdf", "xlsx")),
                                    "pdf"),
                            TERRITORY,
                            RELEASE,
                            LANGUAGE)),
            table("indicators", "indicators-file", TERRITORY, DIRECTION, STATUS, TRAVEL, SEARCH, SORT, RELEASE),
            table("changes", "changes-file", TERRITORY, RELEASE),
            table("frameworks", "frameworks-file", TERRITORY, RELEASE),
            table(
                    "observations",
                    "observations-file",
                    INDICATORS,
                    TERRITORIES,
                    PEERS,
                    DIRECTION,
                    STATUS,
                    TRAVEL,
                    SEARCH,
                    FROM,
                    TO,
                    RELEASE,
                    choice("derived", "true", List.of("true", "false")),
                    LAYOUT,
                    NAMES));

    private Contract() {}

    private static List<String> extensions() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::extension).toList();
    }

    private static Operation listing(
            String path, String name, Class<? extends Record> answer, Parameter... parameters) {
        List<Parameter> all = new ArrayList<>(List.of(parameters));
        all.add(FORMAT);
        all.add(MARK);
        all.add(LANGUAGE);
        return new Operation(path, name, answer, List.copyOf(all));
    }

    /** A table of a screen as a file; what only its CSV takes is among the parameters. */
    private static Operation table(String file, String name, Parameter... parameters) {
        List<Parameter> all = new ArrayList<>(List.of(new Parameter(
                "extension", "extension", true, Map.of("type", "string", "enum", List.of("csv", "xlsx")), "csv")));
        all.addAll(List.of(parameters));
        all.add(MARK);
        all.add(LANGUAGE);
        return new Operation("/export/" + file + ".{extension}", name, null, List.copyOf(all));
    }

    private static Parameter text(String name, String meaning, String example) {
        return new Parameter(name, meaning, false, Map.of("type", "string"), example);
    }

    private static Parameter choice(String name, String example, List<String> values) {
        return new Parameter(name, name, false, Map.of("type", "string", "enum", values), example);
    }

    private static Parameter number(String name, int least, int most, String example) {
        return new Parameter(name, name, false, Map.of("type", "integer", "minimum", least, "maximum", most), example);
    }
}
