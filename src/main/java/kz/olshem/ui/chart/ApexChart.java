package kz.olshem.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import kz.olshem.chart.LineSpec;

/**
 * The picture of a chart in the browser, drawn when it comes into view. It is hidden from assistive technology: a
 * sentence and a table from the same spec stand beside it. Its height is a matter of style sheets.
 */
// 4.7.0 exactly: the last release under the MIT licence.
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./chart/apex-chart.ts")
@Tag("apex-chart")
public class ApexChart extends Component {

    public ApexChart(LineSpec spec) {
        setSpec(spec);
    }

    /** Draws another chart in the place of this one, without motion. */
    public final void setSpec(LineSpec spec) {
        getElement().setPropertyBean("spec", spec);
    }

    /** Whether it is one of many small ones: lower, with smaller labels. */
    public final void setCompact(boolean compact) {
        // An attribute, so that style sheets know the height before the element is there.
        getElement().setAttribute("compact", compact);
    }

    /** What is written in its place where drawing takes long. */
    public final void setLoadingText(String text) {
        getElement().setAttribute("loading-text", text);
    }

    /** What stands in its place where it cannot be drawn. */
    public final void setFailedText(String text) {
        getElement().setAttribute("failed-text", text);
    }
}
