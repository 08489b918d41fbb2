package kz.olshem.ui.chart;

import java.util.Locale;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.kernel.MarkupText;

/**
 * Bars as markup of the page: they are as wide as their place, and need no script. Hidden from assistive technology: a
 * sentence and a table from the same description stand beside them.
 */
public final class BarMarkup {

    private final BarSpec spec;
    private final StringBuilder markup = new StringBuilder();

    private BarMarkup(BarSpec spec) {
        this.spec = spec;
    }

    public static String of(BarSpec spec) {
        BarMarkup bars = new BarMarkup(spec);
        if (spec.kind() == ChartKind.YEARS) {
            bars.upright();
        } else {
            bars.lying();
        }
        return bars.markup.toString();
    }

    private void upright() {
        int count = spec.bars().size();
        open("upright", "");
        markup.append("<div class=\"plot\">");
        for (int i = 0; i < count; i++) {
            BarSpec.Bar bar = spec.bars().get(i);
            double middle = 100.0 * (i + 0.5) / count;
            Double value = bar.value();
            if (value != null) {
                bar(
                        bar,
                        "left:" + percent(middle) + ";bottom:" + percent(Math.min(at(0), at(value))) + ";height:"
                                + percent(Math.abs(at(value) - at(0))) + ";--slot:" + percent(100.0 / count));
            }
            boolean below = value != null && value < 0;
            String end = percent(at(value == null ? 0 : value));
            value(bar, i == count - 1, below, "left:" + percent(middle) + ";bottom:" + end);
        }
        markup.append("<i class=\"zero\" style=\"bottom:")
                .append(percent(at(0)))
                .append("\"></i>");
        for (BarSpec.Guide guide : spec.guides()) {
            markup.append("<i class=\"guide ").append(name(guide.role())).append("\" style=\"bottom:");
            markup.append(percent(at(guide.value()))).append("\"></i>");
        }
        markup.append("</div><div class=\"guides\">");
        for (BarSpec.Guide guide : spec.guides()) {
            markup.append("<span class=\"").append(name(guide.role())).append("\" style=\"bottom:");
            markup.append(percent(at(guide.value()))).append("\">");
            markup.append(MarkupText.escaped(guide.label())).append("</span>");
        }
        markup.append("</div><div class=\"names\">");
        spec.bars()
                .forEach(bar -> markup.append("<span>")
                        .append(MarkupText.escaped(bar.name()))
                        .append("</span>"));
        markup.append("</div></div>");
    }

    private void lying() {
        int longest =
                spec.bars().stream().mapToInt(bar -> bar.text().length()).max().orElse(0);
        open(
                "lying",
                " style=\"--figure:" + (longest + 1) + "ch;--rows:"
                        + spec.bars().size() + "\"");
        for (BarSpec.Bar bar : spec.bars()) {
            boolean focus = bar.role() == Role.FOCUS;
            markup.append("<span class=\"name").append(focus ? " focus" : "").append("\">");
            markup.append(MarkupText.escaped(bar.name())).append("</span><span class=\"track\">");
            double value = bar.value() == null ? 0 : bar.value();
            bar(bar, "--from:" + share(Math.min(at(0), at(value))) + ";--long:" + share(Math.abs(at(value) - at(0))));
            value(bar, focus, false, "--from:" + share(Math.max(at(0), at(value))));
            markup.append("</span>");
        }
        markup.append("</div>");
    }

    private void open(String direction, String style) {
        markup.append("<div class=\"o-bars ").append(direction).append(spec.home() ? " home" : "");
        markup.append("\" aria-hidden=\"true\"").append(style).append('>');
    }

    private void bar(BarSpec.Bar bar, String style) {
        String note = bar.note().isEmpty() ? "" : " (" + bar.note() + ")";
        markup.append("<i class=\"col ").append(name(bar.role())).append(bar.hollow() ? " hollow" : "");
        markup.append("\" style=\"").append(style).append("\" title=\"");
        markup.append(MarkupText.escaped(bar.name() + ": " + bar.spoken() + note))
                .append("\"></i>");
    }

    private void value(BarSpec.Bar bar, boolean stands, boolean below, String style) {
        markup.append("<span class=\"value").append(below ? " below" : "").append(bar.value() == null ? " none" : "");
        markup.append(stands && bar.role() == Role.FOCUS ? " focus" : "")
                .append("\" style=\"")
                .append(style);
        markup.append("\">").append(MarkupText.escaped(bar.text())).append("</span>");
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Where a value stands between both ends of the axis, in hundredths. */
    private double at(double value) {
        double min = spec.values().min();
        return 100 * (value - min) / (spec.values().max() - min);
    }

    private static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.3f%%", hundredths);
    }

    private static String share(double hundredths) {
        return String.format(Locale.ROOT, "%.5f", hundredths / 100);
    }
}
