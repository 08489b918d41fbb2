package kz.olshem.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.export.Exports;
import kz.olshem.kernel.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

class ChartWorkbookTest {

    /** Millions of tenge as published; a picture prints trillions with one decimal. */
    private static final String GRP = "gross-regional-product";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_value_at_the_end_of_a_line_has_the_decimals_and_the_scale_of_a_picture(Language language) throws Exception {
        assertThat(label(null, language).getNumFmt().getFormatCode()).isEqualTo("#,##0.0,,");
    }

    @Test
    void so_has_a_target_in_years_that_have_no_figures_yet() throws Exception {
        assertThat(label(2027, Language.EN).getNumFmt().getFormatCode()).isEqualTo("#,##0.0,,");
    }

    /** The label of the topmost line that has one: of the focus, or of the target where the focus has no values. */
    private static CTDLbl label(@Nullable Integer from, Language language) throws Exception {
        Selection selection =
                new Selection(new IndicatorCode(GRP), List.of(), from, null, Transformation.TOTAL, language);
        byte[] bytes = new Exports().xlsx(ShippedRelease.scorecard("KZ-75"), selection, List.of(), "link");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<CTLineSer> lines = book.getSheetAt(book.getNumberOfSheets() - 1)
                    .getDrawingPatriarch()
                    .getCharts()
                    .getFirst()
                    .getCTChart()
                    .getPlotArea()
                    .getLineChartArray(0)
                    .getSerList();
            return lines.stream()
                    .filter(CTLineSer::isSetDLbls)
                    .toList()
                    .getLast()
                    .getDLbls()
                    .getDLblArray(0);
        }
    }
}
