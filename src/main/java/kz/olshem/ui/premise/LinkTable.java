package kz.olshem.ui.premise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kz.olshem.evidence.Threshold;
import kz.olshem.evidence.association.Association;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.OutsideFinding;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** The tests of the links with three marks each, in three columns that never merge. */
class LinkTable extends Section {

    private final transient ScreenState place;
    private final transient Words words;

    LinkTable(PremiseReport report, ScreenState place) {
        this.place = place;
        this.words = Words.of(place.language());
        NativeTable table = Components.styled(new NativeTable(), "lt");
        table.add(new NativeTableHeader(new NativeTableRow(
                header("premise.column.link", ""),
                header("premise.column.testable", threshold()),
                header("premise.column.figures", ""),
                header("premise.column.evidence", words.text("premise.column.evidence.note")))));
        NativeTableBody body = new NativeTableBody();
        report.links().forEach(it -> body.add(row(it)));
        table.add(body);
        add(Components.section(words.text("premise.links.title"), words.text("premise.links.note")), table);
    }

    private String threshold() {
        return words.text(
                "premise.column.testable.note",
                "years",
                String.valueOf(Threshold.REGIONS.years()),
                "regions",
                String.valueOf(Threshold.REGIONS.regions()),
                "alone",
                String.valueOf(Threshold.COUNTRY.years()));
    }

    private NativeTableHeaderCell header(String key, String note) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(Components.text("b", words.text(key)));
        if (!note.isEmpty()) {
            cell.add(Components.text("note", note));
        }
        return cell;
    }

    private NativeTableRow row(LinkReport link) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(Components.block("nm", Components.text("no", link.label()), new Span(link.name())));
        NativeTableRow row = new NativeTableRow(name);
        row.add(testable(link), figures(link), evidence(link));
        return row;
    }

    private NativeTableCell cell(String key, Component... children) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", words.text(key));
        cell.add(children);
        return cell;
    }

    private NativeTableCell testable(LinkReport link) {
        Div says = Components.block("", Components.text("b", link.testable()));
        says.add(Components.block(
                "",
                Links.indicator(link.causeName(), link.examined().cause().value(), place.elsewhere()),
                new Span(" × "),
                Links.indicator(link.effectName(), link.examined().effect().value(), place.elsewhere())));
        notes(says, link.coverage());
        return cell(
                "premise.column.testable",
                Components.block(
                        "m",
                        new PaintedMarkup(PremiseMarks.overlap(link.examined().coverage()), "g"),
                        says));
    }

    private NativeTableCell figures(LinkReport link) {
        Div says = Components.block("", Components.tag(link.verdict()));
        Association found = link.examined().association();
        if (found != null) {
            says.add(new PaintedMarkup(PremiseMarks.shuffles(found.chance()), "drawn"));
        }
        notes(says, link.chance());
        return cell("premise.column.figures", says);
    }

    private NativeTableCell evidence(LinkReport link) {
        if (link.findings().isEmpty()) {
            return cell("premise.column.evidence", Components.text("q", words.text("premise.evidence.none")));
        }
        return cell(
                "premise.column.evidence",
                link.findings().stream().map(this::finding).toArray(Component[]::new));
    }

    private Div finding(OutsideFinding finding) {
        Anchor source = new Anchor(finding.url(), finding.source());
        source.setRouterIgnore(true);
        source.getElement().setAttribute("rel", "noreferrer");
        Div says = Components.block("", new Span(finding.sentence()), Components.block("q", source));
        if (!finding.published().isEmpty()) {
            says.add(Components.text("q", finding.published()));
        }
        return Components.block(
                "m finding",
                new PaintedMarkup(PremiseMarks.locks(finding.rating()), "g"),
                Components.heard(words.text("premise.rating", "rating", String.valueOf(finding.rating()))),
                says);
    }

    private static void notes(HtmlContainer to, List<String> lines) {
        lines.forEach(line -> to.add(Components.text("q", line)));
    }
}
