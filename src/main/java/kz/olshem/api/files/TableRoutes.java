package kz.olshem.api.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import kz.olshem.api.http.Query;
import kz.olshem.catalogue.Direction;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.export.sheet.Tables;
import kz.olshem.export.table.Sheet;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Scorecards;
import kz.olshem.scorecard.Shortlist;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tables on the screens as files: {@code csv} for programs, {@code xlsx} for people; {@code bom} marks a CSV. */
@RestController
class TableRoutes {

    private final Scorecards scorecards;
    private final TableAnswers tables;

    TableRoutes(Scorecards scorecards, TableAnswers tables) {
        this.scorecards = scorecards;
        this.tables = tables;
    }

    /** The list of indicators as the screen shows it, and on a second sheet what they mean. */
    @GetMapping("/export/indicators.{extension}")
    void indicators(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TableAnswers.Request asked = tables.read(
                extension, request, response, "territory", "direction", "status", "travel", "q", "sort", "release");
        Query query = asked.query();
        Status status = query.status().orElse(null);
        Heading heading = query.heading().orElse(null);
        Shortlist.Order order = query.order();
        Scorecard scorecard = scorecard(query);
        Direction direction = asked.direction(scorecard.snapshot().catalogue()).orElse(null);
        String search = query.text("q").orElse("").strip();
        Shortlist wanted = new Shortlist(direction == null ? null : direction.code(), status, heading, search, order);
        List<Score> scores = wanted.of(scorecard, query.language());
        List<Indicator> indicators = scores.stream().map(Score::indicator).toList();
        asked.filter("filter.territory", asked.territory(scorecard));
        asked.filter(
                "filter.direction", direction == null ? "" : direction.name().in(query.language()));
        asked.filter("filter.status", status == null ? "" : asked.words().text("status." + status));
        asked.filter("filter.travel", heading == null ? "" : asked.words().text("travel." + heading));
        asked.filter("filter.search", search);
        asked.filter("direction.sort", asked.words().text("sort." + order.code()));
        Sheet meaning = Tables.catalogue(indicators, query.language());
        tables.send(
                asked,
                "indicators",
                asked.words().text("indicators.title"),
                scorecard,
                Tables.indicators(scorecard, scores, query.language()),
                List.of(meaning));
    }

    /** What changed between the last two years, all of it. */
    @GetMapping("/export/changes.{extension}")
    void changes(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TableAnswers.Request asked = tables.read(extension, request, response, "territory", "release");
        Scorecard scorecard = scorecard(asked.query());
        asked.filter("filter.territory", asked.territory(scorecard));
        tables.send(
                asked,
                "",
                asked.words().text("changed.title"),
                scorecard,
                Tables.changes(scorecard, asked.query().language()),
                List.of());
    }

    /** What a voluntary local review or a certification would ask, and what there is of it. */
    @GetMapping("/export/frameworks.{extension}")
    void frameworks(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TableAnswers.Request asked = tables.read(extension, request, response, "territory", "release");
        Scorecard scorecard = scorecard(asked.query()).onAnyDay();
        asked.filter("filter.territory", asked.territory(scorecard));
        asked.filter("framework.listed", asked.words().text("framework.listed.note"));
        tables.send(
                asked,
                "indicators",
                asked.words().text("framework.title"),
                scorecard,
                Tables.frameworks(scorecard, asked.query().language()),
                List.of());
    }

    private Scorecard scorecard(Query query) {
        TerritoryCode territory = query.territory();
        OptionalInt pinned = query.release();
        // What is pinned is kept for good, so it must not say what is out of date today.
        return pinned.isPresent()
                ? scorecards.asOf(pinned.getAsInt(), territory).onAnyDay()
                : scorecards.latest(territory);
    }
}
