package kz.olshem.export.layout;

import java.util.Comparator;
import java.util.List;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.BarSpec.Bar;
import kz.olshem.chart.BarSpec.Guide;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Lettering;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.TextStyle;

/**
 * Lays out bars in an area: upright ones for years, lying ones for a ranking. Every bar has its value in print, so that no
 * axis of values and no gridline is needed.
 */
final class BarLayout {

    private static final double SHARE_OF_NAMES = 0.38;
    private static final double THICK = 0.6;

    private final BarSpec spec;
    private final ChartStyle style;
    private final Box area;
    private final List<Mark> marks;

    private BarLayout(BarSpec spec, ChartStyle style, Box area, List<Mark> marks) {
        this.spec = spec;
        this.style = style;
        this.area = area;
        this.marks = marks;
    }

    static void draw(BarSpec spec, ChartStyle style, Box area, List<Mark> marks) {
        BarLayout layout = new BarLayout(spec, style, area, marks);
        if (spec.kind() == ChartKind.YEARS) {
            layout.upright();
        } else {
            layout.lying();
        }
    }

    private void upright() {
        TextStyle value = TextStyle.regular(style.label(), Ink.INK_2);
        double room = spec.guides().stream()
                .mapToDouble(it -> style.labelType(it.role()).widthOf(Lettering.clean(it.label())) + style.space())
                .max()
                .orElse(0);
        double right = area.right() - Math.min(room, style.widest() * area.width());
        double under = spec.values().min() < 0 ? value.leading() : 0;
        LinearScale y = new LinearScale(
                spec.values().min(),
                spec.values().max(),
                area.bottom() - style.space() - style.axis().leading() - under,
                area.top() + value.leading());
        double slot = (right - area.left()) / Math.max(1, spec.bars().size());
        double thick = Math.min(THICK * slot, 56 * style.unit());
        int last = spec.bars().size() - 1;
        int values = step(spec.bars().stream().map(Bar::text).toList(), style.label(), slot);
        int periods =
                step(spec.bars().stream().map(Bar::name).toList(), style.axis().size(), slot);
        for (int i = 0; i <= last; i++) {
            Bar bar = spec.bars().get(i);
            double middle = area.left() + (i + 0.5) * slot;
            Double height = bar.value();
            double end = y.at(height == null ? 0 : height);
            if (height != null) {
                box(
                        bar,
                        new Box(
                                middle - thick / 2,
                                Math.min(end, y.at(0)),
                                middle + thick / 2,
                                Math.max(end, y.at(0))));
            }
            boolean below = height != null && height < 0;
            TextStyle type = labelOf(bar, i == last, style.label());
            double baseline = below ? end + type.ascent() : end - 0.35 * type.size();
            if ((last - i) % values == 0) {
                text(bar.text(), type, values * slot, new Coordinate(middle, baseline), Mark.Anchor.MIDDLE);
            }
            double names = area.bottom() - style.axis().leading() + style.axis().ascent();
            if ((last - i) % periods == 0) {
                text(bar.name(), style.axis(), periods * slot, new Coordinate(middle, names), Mark.Anchor.MIDDLE);
            }
        }
        marks.add(Mark.Polyline.of(
                MarkGroup.AXIS,
                Stroke.solid(Ink.LINE_2, Math.max(1.2, 2.4 * style.unit())),
                new Coordinate(area.left(), y.at(0)),
                new Coordinate(right, y.at(0))));
        double free = area.bottom();
        for (Guide guide : spec.guides().stream()
                .sorted(Comparator.comparingDouble(Guide::value))
                .toList()) {
            double at = y.at(guide.value());
            marks.add(Mark.Polyline.of(
                    ChartStyle.part(guide.role()),
                    style.stroke(guide.role()),
                    new Coordinate(area.left(), at),
                    new Coordinate(right, at)));
            TextStyle type = style.labelType(guide.role());
            double baseline = Math.min(at + type.middle(), free);
            free = baseline - type.leading();
            Coordinate label = new Coordinate(right + style.space() / 2, baseline);
            text(guide.label(), type, area.right() - label.x(), label, Mark.Anchor.START);
        }
    }

    /** Every how many bars a text stands, counted from the last, so that none touches the next. */
    private int step(List<String> texts, double size, double slot) {
        return Math.max(1, (int) Math.ceil((widest(texts, size) + style.space() / 2) / slot));
    }

    private void lying() {
        int rows = spec.bars().size();
        double foot = spec.guides().isEmpty() ? 0 : style.axis().leading();
        double pitch = Math.min((area.height() - foot) / Math.max(1, rows), 64 * style.unit());
        double size = Math.min(style.label(), 0.82 * pitch);
        TextStyle plain = TextStyle.regular(size, Ink.INK_2);
        double names = Math.min(
                SHARE_OF_NAMES * area.width(),
                widest(spec.bars().stream().map(Bar::name).toList(), size));
        double figures = widest(spec.bars().stream().map(Bar::text).toList(), size) + style.space();
        double left = area.left() + names + style.space();
        LinearScale x = new LinearScale(
                spec.values().min(),
                spec.values().max(),
                left + (spec.values().min() < 0 ? figures : 0),
                area.right() - figures);
        double thick = Math.min(THICK * pitch, 28 * style.unit());
        for (int i = 0; i < rows; i++) {
            Bar bar = spec.bars().get(i);
            double middle = area.top() + (i + 0.5) * pitch;
            boolean focus = bar.role() == Role.FOCUS;
            TextStyle type = labelOf(bar, focus, size);
            double baseline = middle + plain.middle();
            text(bar.name(), type, names, new Coordinate(area.left(), baseline), Mark.Anchor.START);
            Double length = bar.value();
            if (length != null) {
                double end = x.at(length);
                box(
                        bar,
                        new Box(
                                Math.min(end, x.at(0)),
                                middle - thick / 2,
                                Math.max(end, x.at(0)),
                                middle + thick / 2));
                boolean back = length < 0;
                Coordinate label = new Coordinate(end + (back ? -1 : 1) * style.space() / 2, baseline);
                text(bar.text(), type, figures, label, back ? Mark.Anchor.END : Mark.Anchor.START);
            }
        }
        double bottom = area.top() + rows * pitch;
        marks.add(Mark.Polyline.of(
                MarkGroup.AXIS,
                Stroke.solid(Ink.LINE_2, Math.max(1.2, 2.4 * style.unit())),
                new Coordinate(x.at(0), area.top()),
                new Coordinate(x.at(0), bottom)));
        for (Guide guide : spec.guides()) {
            double at = x.at(guide.value());
            marks.add(Mark.Polyline.of(
                    ChartStyle.part(guide.role()),
                    style.stroke(guide.role()),
                    new Coordinate(at, area.top()),
                    new Coordinate(at, bottom)));
            Coordinate label = new Coordinate(at, bottom + style.axis().ascent());
            text(guide.label(), style.labelType(guide.role()), area.width(), label, Mark.Anchor.MIDDLE);
        }
    }

    private static double widest(List<String> texts, double size) {
        TextStyle bold = TextStyle.semibold(size, Ink.INK);
        return texts.stream()
                .mapToDouble(it -> bold.widthOf(Lettering.clean(it)))
                .max()
                .orElse(0);
    }

    /** Bold in the colour of the focus for the one value that the chart is about. */
    private TextStyle labelOf(Bar bar, boolean stands, double size) {
        return stands && bar.role() == Role.FOCUS
                ? TextStyle.semibold(size, style.ofFocus())
                : TextStyle.regular(size, bar.value() == null ? Ink.INK_3 : Ink.INK_2);
    }

    private void box(Bar bar, Box box) {
        MarkGroup part = ChartStyle.part(bar.role());
        Ink ink = bar.role() == Role.FOCUS ? style.ofFocus() : Ink.PEER;
        if (!bar.hollow()) {
            marks.add(new Mark.Rect(part, box, ink));
            return;
        }
        double half = Math.min(style.peer(), Math.min(box.width(), box.height()) / 2) / 2;
        Box inner = box.grown(-half);
        marks.add(new Mark.Polygon(
                part,
                List.of(
                        new Coordinate(inner.left(), inner.top()),
                        new Coordinate(inner.right(), inner.top()),
                        new Coordinate(inner.right(), inner.bottom()),
                        new Coordinate(inner.left(), inner.bottom())),
                Ink.SURFACE,
                Stroke.solid(ink, 2 * half)));
    }

    private void text(String text, TextStyle type, double room, Coordinate at, Mark.Anchor anchor) {
        marks.add(new Mark.Text(MarkGroup.LABEL, at, anchor, Lettering.oneLine(text, type, room), type));
    }
}
