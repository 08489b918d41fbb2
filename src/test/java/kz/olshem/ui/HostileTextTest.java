package kz.olshem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.olshem.ShippedRelease;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.Indicator;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.Charts;
import kz.olshem.chart.DataTable;
import kz.olshem.chart.Selection;
import kz.olshem.chart.Transformation;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.ScorecardEngine;
import kz.olshem.series.Snapshot;
import kz.olshem.ui.chart.Sparks;
import kz.olshem.ui.chart.TableMarkup;
import kz.olshem.ui.component.PaintedMarkup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A name is text, whatever stands in it: markup that the server writes must not carry a reader's or a file's own. */
class HostileTextTest extends ScreenTest {

    private static final String HOSTILE = "<img src=x onerror=\"alert(1)\">&<script>";

    @Autowired
    private Sparks sparks;

    @Test
    void a_table_holds_names_as_text() {
        DataTable table =
                new DataTable(false, List.of(HOSTILE), List.of(new DataTable.Row(HOSTILE, List.of(HOSTILE), HOSTILE)));
        assertThat(TableMarkup.of(table, HOSTILE, 5, Words.of(Language.EN)))
                .doesNotContain("<img", "<script", "onerror=\"")
                .contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&lt;script&gt;");
    }

    @Test
    void a_table_of_a_catalogue_with_hostile_names_holds_no_element_of_theirs() {
        Scorecard hostile = hostile();
        Selection selection = new Selection(
                new IndicatorCode("gross-regional-product"), List.of(), null, null, Transformation.TOTAL, Language.EN);
        String caption = Charts.line(hostile, selection).title();
        assertThat(caption).isEqualTo(HOSTILE);
        assertThat(TableMarkup.of(Charts.table(hostile, selection), caption, 50, Words.of(Language.EN)))
                .doesNotContain("<img", "<script");
    }

    @Test
    void a_small_line_of_a_catalogue_with_hostile_names_holds_no_element_of_theirs() {
        Scorecard hostile = hostile();
        PaintedMarkup drawing =
                sparks.of(hostile, hostile.score(new IndicatorCode("gross-regional-product")), Language.EN, 100, 30);
        assertThat(drawing.getElement().getProperty("innerHTML"))
                .startsWith("<svg")
                .doesNotContain("<img", "<script", "onerror");
    }

    @Test
    void no_drawing_of_a_screen_repeats_what_a_reader_typed() {
        String address = "directions/ecology?lang=en&q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
        assertThat(markup(open(address))).doesNotContain("<img", "onerror=");
    }

    private static Scorecard hostile() {
        Catalogue shipped = ShippedRelease.SNAPSHOT.catalogue();
        LocalizedText name = new LocalizedText(HOSTILE, HOSTILE, HOSTILE);
        Stream<Indicator> indicators = shipped.indicators().stream()
                .map(it -> new Indicator(
                        it.code(),
                        it.direction(),
                        name,
                        it.unit(),
                        it.decimals(),
                        it.frequencies(),
                        it.observedAt(),
                        it.usualLagDays(),
                        it.polarity(),
                        it.headline(),
                        it.stage(),
                        it.derivation(),
                        name,
                        name,
                        HOSTILE));
        Snapshot snapshot = new Snapshot(
                ShippedRelease.SNAPSHOT.release(),
                new Catalogue(shipped.directions(), shipped.units(), shipped.territories(), indicators.toList()),
                ShippedRelease.SNAPSHOT
                        .series(new IndicatorCode("gross-regional-product"), new TerritoryCode("KZ-75"))
                        .observations(),
                ShippedRelease.SNAPSHOT.targets(
                        new IndicatorCode("gross-regional-product"), new TerritoryCode("KZ-75")),
                List.of(),
                ShippedRelease.SNAPSHOT.sources());
        return ScorecardEngine.scorecard(snapshot, new TerritoryCode("KZ-75"), java.time.LocalDate.of(2026, 11, 23));
    }
}
