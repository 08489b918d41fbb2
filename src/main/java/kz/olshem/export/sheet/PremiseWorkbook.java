package kz.olshem.export.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.olshem.evidence.Coverage;
import kz.olshem.evidence.association.Association;
import kz.olshem.export.office.workbook.Workbook;
import kz.olshem.export.table.Cell;
import kz.olshem.export.table.Sheet;
import kz.olshem.export.table.TableColumns;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.premise.LinkReport;
import kz.olshem.narrative.premise.MissingReport;
import kz.olshem.narrative.premise.OutsideFinding;
import kz.olshem.narrative.premise.PremiseReport;
import kz.olshem.narrative.premise.StageFigure;
import kz.olshem.narrative.premise.StageReport;

/** The premise as a workbook: its tests, its stages, what is missing, what others found, and how it is to be read. */
public final class PremiseWorkbook {

    private static final int CODE = 34;
    private static final int NAME = 42;
    private static final int LONG = 72;
    private static final int MIDDLE = 24;
    private static final int SHORT = 12;
    private static final int RHO = 6;

    private final PremiseReport report;
    private final Words words;

    private PremiseWorkbook(PremiseReport report) {
        this.report = report;
        this.words = Words.of(report.language());
    }

    /**
     * @param link where the premise is to be seen
     */
    public static Workbook of(PremiseReport report, String link) {
        PremiseWorkbook it = new PremiseWorkbook(report);
        List<Workbook.Page> pages = List.of(
                new Workbook.Page(it.tests(), true),
                new Workbook.Page(it.stages(), true),
                new Workbook.Page(it.missing(), true),
                new Workbook.Page(it.evidence(), true),
                new Workbook.Page(it.about(link), false));
        Language language = report.language();
        return new Workbook(report.title(), language, report.release().publishedAt(), pages, null);
    }

    private Sheet tests() {
        return new TableColumns<LinkReport>(words)
                .code("premise.column.link", SHORT, LinkReport::label)
                .text("premise.sheet.stages", MIDDLE, LinkReport::name)
                .text("premise.sheet.cause", NAME, LinkReport::causeName)
                .text("premise.sheet.effect", NAME, LinkReport::effectName)
                .text("premise.column.testable", MIDDLE, LinkReport::testable)
                .figure("premise.sheet.held", SHORT, it -> number(coverage(it).held()))
                .figure(
                        "premise.sheet.needed",
                        SHORT,
                        it -> number(coverage(it).threshold().needed()))
                .text("premise.sheet.coverage", NAME, it -> String.join("; ", it.coverage()))
                .text("premise.column.figures", MIDDLE, LinkReport::verdict)
                .figure("premise.sheet.k", SHORT, found(Association::chance))
                .figure("premise.sheet.lag", SHORT, found(Association::lag))
                .figure("premise.sheet.lags", SHORT, found(Association::lagsTried))
                .figure(
                        "premise.sheet.rho",
                        SHORT,
                        it -> it.examined().association() == null
                                ? Cell.MISSING
                                : new Cell.Figure(
                                        BigDecimal.valueOf(
                                                it.examined().association().rho()),
                                        RHO))
                .figure("premise.sheet.pairs", SHORT, found(Association::pairs))
                .figure("premise.sheet.reversed", SHORT, found(Association::reversedChance))
                .code(
                        "premise.sheet.cause.code",
                        CODE,
                        it -> it.examined().cause().value())
                .code(
                        "premise.sheet.effect.code",
                        CODE,
                        it -> it.examined().effect().value())
                .of("premise.sheet.tests", report.links());
    }

    private static Coverage coverage(LinkReport link) {
        return link.examined().coverage();
    }

    private static Cell number(int number) {
        return new Cell.Figure(BigDecimal.valueOf(number), 0);
    }

    private static Function<LinkReport, Cell> found(Function<Association, Integer> part) {
        return link -> {
            Association found = link.examined().association();
            return found == null ? Cell.MISSING : number(part.apply(found));
        };
    }

    private record InStage(StageReport stage, StageFigure figure) {}

    private Sheet stages() {
        List<InStage> rows = report.stages().stream()
                .flatMap(stage -> stage.figures().stream().map(it -> new InStage(stage, it)))
                .toList();
        return new TableColumns<InStage>(words)
                .text("premise.sheet.stage", MIDDLE, it -> it.stage().name())
                .text("indicators.column.name", NAME, it -> it.figure().name())
                .text("indicators.column.value", MIDDLE, it -> value(it.figure()))
                .text("indicators.column.period", SHORT, it -> it.figure().period())
                .text("premise.sheet.instead", MIDDLE, it -> it.figure().instead())
                .text("premise.sheet.years", MIDDLE, it -> it.figure().held())
                .text("drawer.publisher", NAME, it -> it.figure().publisher())
                .code(
                        "premise.column.link",
                        SHORT,
                        it -> String.join(", ", it.figure().links()))
                .code("sheet.code", CODE, it -> it.figure().indicator().value())
                .of("premise.sheet.stage.all", rows);
    }

    private String value(StageFigure figure) {
        return figure.isPublished() ? (figure.figure() + " " + figure.unit()).strip() : words.text("premise.no-figure");
    }

    private Sheet missing() {
        return new TableColumns<MissingReport>(words)
                .text("indicators.column.name", NAME, MissingReport::name)
                .text("premise.sheet.lack", LONG, MissingReport::what)
                .text("drawer.publisher", NAME, MissingReport::publisher)
                .code(
                        "premise.column.link",
                        SHORT,
                        it -> it.links().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .code("sheet.code", CODE, it -> it.indicator().value())
                .of("premise.sheet.missing", report.missing());
    }

    private record OfLink(LinkReport link, OutsideFinding finding) {}

    private Sheet evidence() {
        List<OfLink> rows = report.links().stream()
                .flatMap(link -> link.findings().stream().map(it -> new OfLink(link, it)))
                .toList();
        return new TableColumns<OfLink>(words)
                .code("premise.column.link", SHORT, it -> it.link().label())
                .figure("premise.sheet.rating", SHORT, it -> number(it.finding().rating()))
                .text("premise.column.evidence", LONG, it -> it.finding().sentence())
                .text("sheet.source.title", NAME, it -> it.finding().source())
                .text("sheet.link", NAME, it -> it.finding().url())
                .text("premise.sheet.published", MIDDLE, it -> it.finding().published())
                .of("premise.sheet.evidence", rows);
    }

    private Sheet about(String link) {
        return new Notes(words)
                .say(words.text("sheet.title"), report.title())
                .say(words.text("sheet.sentence"), report.whole() + ". " + String.join(" ", report.summary()))
                .say("", report.lead())
                .say("", words.text("premise.links.note"))
                .say(words.text("premise.reliability"), String.join(" ", report.reliability()))
                .say(words.text("filter.release"), SheetText.release(report.release(), report.language()))
                .say(words.text("sheet.link"), link)
                .sheet();
    }
}
