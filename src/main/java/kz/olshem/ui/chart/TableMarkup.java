package kz.olshem.ui.chart;

import java.util.List;
import kz.olshem.chart.DataTable;
import kz.olshem.kernel.MarkupText;
import kz.olshem.kernel.Words;

/** A chart's table as markup, in one piece: a hundred cells need no component each. */
public final class TableMarkup {

    private TableMarkup() {}

    /**
     * The table.
     *
     * @param caption what it shows, with the unit
     * @param most    rows at the most
     */
    public static String of(DataTable table, String caption, int most, Words words) {
        List<DataTable.Row> rows = table.rows();
        boolean noted = rows.stream().anyMatch(row -> !row.note().isEmpty());
        StringBuilder markup = new StringBuilder("<table class=\"data\"><caption class=\"sr\">")
                .append(MarkupText.escaped(caption))
                .append("</caption><thead><tr>");
        header(markup, words.text(table.head()), "");
        table.columns().forEach(column -> header(markup, column, " class=\"r\""));
        if (noted) {
            header(markup, words.text("chart.flag"), "");
        }
        markup.append("</tr></thead><tbody>");
        for (DataTable.Row row : rows.subList(0, Math.min(most, rows.size()))) {
            markup.append("<tr><th scope=\"row\">")
                    .append(MarkupText.escaped(row.name()))
                    .append("</th>");
            for (int i = 0; i < row.cells().size(); i++) {
                markup.append(i == 0 ? "<td class=\"r b\">" : "<td class=\"r\">")
                        .append(MarkupText.escaped(row.cells().get(i)))
                        .append("</td>");
            }
            if (noted) {
                markup.append("<td>");
                if (!row.note().isEmpty()) {
                    markup.append("<span class=\"tag\">")
                            .append(MarkupText.escaped(row.note()))
                            .append("</span>");
                }
                markup.append("</td>");
            }
            markup.append("</tr>");
        }
        return markup.append("</tbody></table>").toString();
    }

    private static void header(StringBuilder markup, String text, String attributes) {
        markup.append("<th scope=\"col\"")
                .append(attributes)
                .append('>')
                .append(MarkupText.escaped(text))
                .append("</th>");
    }
}
