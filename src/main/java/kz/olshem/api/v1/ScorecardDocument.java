package kz.olshem.api.v1;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import kz.olshem.api.http.Document;
import kz.olshem.scorecard.Scorecard;

/** The scorecard of a territory as of a release; neutral indicators stand in it without a status. */
public record ScorecardDocument(int release, String territory, List<ScoreRow> scores) implements Document {

    /** A score that says where and as of when, because a line of a file has nothing above it. */
    record Line(
            int release, String territory, @JsonUnwrapped ScoreRow score) {}

    public static ScorecardDocument of(Scorecard scorecard) {
        return new ScorecardDocument(
                scorecard.snapshot().release().number(),
                scorecard.territory().value(),
                scorecard.scores().stream().map(ScoreRow::of).toList());
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
