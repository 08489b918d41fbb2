package kz.olshem.api.http;

import java.util.List;

/** The addresses that anyone may read with GET and HEAD. What is not here is closed, whether something is mapped or not. */
public final class ReadingRoutes {

    /** In the form of path patterns; a test holds this equal to what is mapped. */
    public static final List<String> ALL = List.of(
            "/api",
            "/api/v1/openapi.json",
            "/api/v1/directions",
            "/api/v1/indicators",
            "/api/v1/indicators/{code}",
            "/api/v1/territories",
            "/api/v1/releases",
            "/api/v1/observations",
            "/api/v1/scorecard",
            "/api/v1/premise",
            "/api/v1/structure",
            "/export/chart.{extension}",
            "/export/premise.{extension}",
            "/export/indicators.{extension}",
            "/export/changes.{extension}",
            "/export/frameworks.{extension}",
            "/export/observations.{extension}");

    private ReadingRoutes() {}
}
