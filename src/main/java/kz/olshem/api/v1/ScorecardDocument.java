package kz.olshem.api.v1;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import kz.olshem.api.http.Document;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.scorecard.Scorecard;

/** The scorecard of a territory as of a release; neutral indicators stand in it without a status. */
public record ScorecardDocument(int release, String territory, List<ScoreRow> scores) implements Document {

    /** A score that says where and as of when, because a line of a file has nothing above it. */
    record Line(
            int release, String territory, @JsonUnwrapped ScoreRow score) {}

    /** A line with the names of its codes, and the unit of its values. */
    record NamedLine(
            @JsonUnwrapped Line line,
            String unit,
            @JsonUnwrapped Names names,
            Names.Name direction) {}

    public static ScorecardDocument of(Scorecard scorecard) {
        return new ScorecardDocument(
                scorecard.snapshot().release().number(),
                scorecard.territory().value(),
                scorecard.scores().stream().map(ScoreRow::of).toList());
    }

    /** The same rows with names beside the codes. */
    Document named(Catalogue catalogue, Language language) {
        return new NamedRows(
                NamedLine.class,
                rows().stream()
                        .map(line -> {
                            Indicator indicator =
                                    catalogue.indicator(line.score().indicator());
                            return new NamedLine(
                                    line,
                                    indicator.unit().code(),
                                    Names.of(catalogue, indicator, territory, language),
                                    new Names.Name(catalogue
                                            .direction(indicator.direction())
                                            .name()
                                            .in(language)));
                        })
                        .toList());
    }

    @Override
    public Class<Line> rowType() {
        return Line.class;
    }

    @Override
    public List<Line> rows() {
        return scores.stream().map(score -> new Line(release, territory, score)).toList();
    }
}
