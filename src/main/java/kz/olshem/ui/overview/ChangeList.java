package kz.olshem.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kz.olshem.catalogue.FigureFormat;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.PeriodText;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.attention.Change;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.saving.TableMenu;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** What changed between the last two years. */
class ChangeList extends Section {

    private static final int MOST = 7;

    ChangeList(Scorecard scorecard, ScreenState place) {
        Language language = place.language();
        Words words = Words.of(language);
        List<Change> changes = Change.latest(scorecard).stream().limit(MOST).toList();
        if (changes.isEmpty()) {
            add(
                    Components.section(words.text("changed.title"), ""),
                    Components.styled(new Paragraph(words.text("changed.none")), "muted sm"));
            return;
        }
        String before = PeriodText.of(changes.getFirst().before().period(), language);
        String now = PeriodText.of(changes.getFirst().now().period(), language);
        NativeTable table = Components.styled(new NativeTable(), "chg");
        table.add(new NativeTableHeader(
                new NativeTableRow(header(words.text("indicators.column.name")), header(before), header(now))));
        NativeTableBody body = new NativeTableBody();
        for (Change change : changes) {
            FigureFormat figures = FigureFormat.of(
                            change.score().indicator(),
                            change.now()
                                    .value()
                                    .abs()
                                    .max(change.before().value().abs()),
                            language)
                    .tellingApart(change.before().value(), change.now().value());
            NativeTableCell name = new NativeTableCell();
            name.add(Links.indicator(
                    DisplayNames.withUnit(change.score().indicator(), figures, language),
                    change.score().indicator().code().value(),
                    place.elsewhere()));
            body.add(new NativeTableRow(
                    name,
                    cell("o", figures.number(change.before().value())),
                    cell("w", figures.number(change.now().value()))));
        }
        table.add(body);
        Div head = Components.section(
                words.text("changed.title"), words.text("changed.years", "before", before, "now", now));
        head.add(TableMenu.ofChanges(place, scorecard.snapshot(), words.text("changed.title")));
        add(head, table);
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(String className, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName(className);
        return cell;
    }
}
