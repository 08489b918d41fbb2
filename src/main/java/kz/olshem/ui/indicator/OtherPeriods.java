package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.chart.DataTable;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.series.Observation;
import kz.olshem.ui.chart.TableMarkup;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.PaintedMarkup;

/** Figures of quarters, months and cumulated months, which never stand in the yearly line. */
class OtherPeriods extends Section {

    OtherPeriods(Score score, Language language) {
        Words words = Words.of(language);
        List<Observation> others = score.series().observations().stream()
                .filter(it -> it.period().frequency() != score.indicator().mainFrequency())
                .sorted(Comparator.comparing(Observation::period).reversed())
                .toList();
        setVisible(!others.isEmpty());
        if (others.isEmpty()) {
            return;
        }
        FigureFormat figures =
                FigureFormat.of(score.indicator(), others.getFirst().value(), language);
        DataTable table = new DataTable(
                false,
                List.of(figures.unit().isEmpty() ? words.text("indicators.column.value") : figures.unit()),
                others.stream()
                        .map(it -> new DataTable.Row(
                                PeriodText.of(it.period(), language), List.of(figures.number(it.value())), ""))
                        .toList());
        NativeDetails details = new NativeDetails(
                words.text("indicator.other") + " (" + others.size() + ")",
                new PaintedMarkup(
                                TableMarkup.of(table, words.text("indicator.other"), Integer.MAX_VALUE, words),
                                "scroll")
                        .scrolling(words.text("indicator.other")));
        details.addClassName("more");
        add(details, Components.text("cap", words.text("indicator.other.note")));
    }
}
