package kz.olshem.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.StatusCalculation;
import kz.olshem.scorecard.Flag;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.status.Assessment;
import kz.olshem.series.Target;
import kz.olshem.ui.component.Components;

/** The sum behind a status, line by line, so that anyone can do it again by hand. */
class StatusTab extends Div {

    private final transient Words words;
    private final transient Language language;

    StatusTab(Score score, Scorecard scorecard, Language language) {
        this.language = language;
        this.words = Words.of(language);
        Assessment assessment = score.assessment();
        if (assessment == null) {
            add(new H3(words.text("status.INFO")), new Paragraph(words.text("drawer.neutral")));
        } else {
            add(new H3(words.text("drawer.why", "status", words.text("status." + assessment.status()))));
            sum(score, assessment);
        }
        for (Target benchmark :
                scorecard.snapshot().benchmarks(score.indicator().code(), scorecard.territory())) {
            FigureFormat figures = FigureFormat.of(score.indicator(), benchmark.value(), language);
            add(new Paragraph(words.text("drawer.benchmark", "value", figures.text(benchmark.value()))));
        }
        if (score.flags().contains(Flag.STALE) && score.latest() != null) {
            add(new Paragraph(words.text(
                    "drawer.stale", "period", PeriodText.of(score.latest().period(), language))));
        }
        if (score.target() != null) {
            add(
                    new H3(words.text("drawer.target-document")),
                    new SourceLine(scorecard.snapshot(), score.target(), language));
            if (score.target().baseline() != null) {
                add(Components.styled(new Paragraph(words.text("drawer.baseline-note")), "cap"));
            }
        }
    }

    private void sum(Score score, Assessment assessment) {
        StatusCalculation reckoning = StatusCalculation.of(score, language);
        if (!reckoning.unit().isEmpty()) {
            add(Components.text("cap", reckoning.unit()));
        }
        Div rows = Components.block("ar");
        reckoning
                .lines()
                .forEach(line ->
                        rows.add(Components.block("arow", Components.text("", line.label()), new Div(line.text()))));
        if (!reckoning.lines().isEmpty()) {
            add(rows);
        }
        if (assessment.isAssessed()) {
            Component badge = Components.badge(assessment, language, false);
            add(Components.block("total", Components.text("", reckoning.verdict()), badge));
            if (assessment.rule() != null && assessment.rule().isFloor()) {
                add(Components.styled(new Paragraph(words.text("drawer.floor-note")), "cap"));
            }
        }
    }
}
