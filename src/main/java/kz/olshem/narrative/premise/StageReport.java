package kz.olshem.narrative.premise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.olshem.evidence.Holding;
import kz.olshem.evidence.Premise;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecard;

/**
 * A stage of the premise.
 *
 * @param code    as the API has it
 * @param about   what stands in it, in a few words
 * @param figures its indicators: those that a link is tested by first, then those with a figure of the territory
 */
public record StageReport(String code, String name, String about, List<StageFigure> figures) {

    public StageReport {
        figures = List.copyOf(figures);
    }

    static List<StageReport> of(Premise premise, Scorecard scorecard, Language language) {
        Words words = Words.of(language);
        List<StageReport> stages = new ArrayList<>();
        premise.stages().forEach((code, held) -> {
            String key = "premise.stage." + code;
            stages.add(new StageReport(
                    code, words.text(key), words.text(key + ".about"), figures(held, premise, scorecard, language)));
        });
        return stages;
    }

    private static List<StageFigure> figures(
            List<Holding> held, Premise premise, Scorecard scorecard, Language language) {
        return held.stream()
                .map(it -> StageFigure.of(it, premise, scorecard, language))
                .sorted(Comparator.comparing(StageFigure::isTested)
                        .thenComparing(StageFigure::isPublished)
                        .reversed())
                .toList();
    }
}
