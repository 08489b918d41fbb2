package kz.olshem.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.LineSpec.Event;
import kz.olshem.export.Specs;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import kz.olshem.export.drawing.Drawing;
import kz.olshem.export.drawing.Ink;
import kz.olshem.export.drawing.Mark;
import kz.olshem.export.drawing.MarkGroup;
import kz.olshem.export.drawing.Stroke;
import kz.olshem.export.drawing.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    static Stream<Drawing> drawings() {
        return Stream.<ChartSpec>concat(Specs.hard().stream(), Specs.bars().stream())
                .flatMap(spec -> Stream.of(
                        Picture.of(spec, PictureSize.WIDE),
                        Picture.of(spec, PictureSize.CLASSIC),
                        Picture.of(spec, PictureSize.SQUARE),
                        Picture.of(spec, new PictureSize(320, 160, 1)),
                        Picture.compact(spec, 560, 300),
                        Picture.compact(spec, 360, 220)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void no_two_texts_touch(Drawing drawing) {
        List<Mark.Text> texts = texts(drawing);
        for (int i = 0; i < texts.size(); i++) {
            for (Mark.Text other : texts.subList(i + 1, texts.size())) {
                assertThat(ink(texts.get(i)).overlaps(ink(other)))
                        .as("%s on %s", texts.get(i), other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_text_is_inside_the_picture(Drawing drawing) {
        assertThat(texts(drawing)).allSatisfy(text -> assertInside(ink(text), drawing));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_line_and_dot_is_inside_the_picture(Drawing drawing) {
        assertThat(drawing.marks()).allSatisfy(mark -> {
            switch (mark) {
                case Mark.Polyline it -> it.runs().forEach(run -> run.forEach(spot -> assertInside(at(spot), drawing)));
                case Mark.Dot it -> assertInside(at(it.centre()).grown(it.rx()), drawing);
                case Mark.Rect it -> assertInside(it.box(), drawing);
                case Mark.Polygon it -> it.corners().forEach(spot -> assertInside(at(spot), drawing));
                case Mark.Text it -> assertThat(it.text()).isNotBlank();
            }
        });
    }

    @Test
    void a_bar_that_is_not_settled_is_an_outline() {
        Drawing drawing =
                Picture.of(Specs.bars(ChartKind.YEARS, List.of(), Specs.bar("2025", 3.0, true)), PictureSize.WIDE);

        assertThat(drawing.marks())
                .filteredOn(mark -> mark.part() == MarkGroup.FOCUS)
                .singleElement()
                .isInstanceOfSatisfying(
                        Mark.Polygon.class, it -> assertThat(it.fill()).isEqualTo(Ink.SURFACE));
    }

    @Test
    void a_year_without_a_value_has_a_dash_and_no_bar() {
        Drawing drawing =
                Picture.of(Specs.bars(ChartKind.YEARS, List.of(), Specs.bar("2025", null, false)), PictureSize.WIDE);

        assertThat(drawing.marks()).noneMatch(mark -> mark.part() == MarkGroup.FOCUS);
    }

    @Test
    void the_longest_bar_of_a_ranking_has_its_value_beside_it() {
        Drawing drawing = Picture.of(
                Specs.bars(
                        ChartKind.RANKING,
                        List.of(),
                        Specs.bar("Астана", 40.0, false),
                        Specs.bar("Алматы", 10.0, false)),
                PictureSize.WIDE);

        Mark.Rect bar = drawing.marks().stream()
                .filter(mark -> mark.part() == MarkGroup.PEER)
                .map(Mark.Rect.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(texts(drawing))
                .filteredOn(text -> text.text().equals("40,0"))
                .singleElement()
                .satisfies(
                        text -> assertThat(text.left()).isGreaterThan(bar.box().right()));
    }

    @Test
    void a_gap_parts_a_line_in_two() {
        LineSpec spec = Specs.of(Specs.line(Role.FOCUS, "Алматы", 2011, 1.0, 2.0, null, 3.0, 4.0));
        assertThat(runs(spec, MarkGroup.FOCUS)).hasSize(2);
    }

    @Test
    void a_break_parts_a_series_before_the_period_that_it_names() {
        List<Event> events = List.of(new Event(2013, true, "Қатар үзілімі"));
        LineSpec spec = Specs.of(events, Specs.line(Role.FOCUS, "Алматы", 2011, 1.0, 2.0, 3.0, 4.0));
        assertThat(runs(spec, MarkGroup.FOCUS)).extracting(List::size).containsExactly(2, 2);
    }

    @Test
    void a_break_leaves_the_path_to_a_target_whole() {
        List<Event> events = List.of(new Event(2013, true, "Қатар үзілімі"));
        LineSpec spec = Specs.of(events, Specs.line(Role.TARGET, "мақсат", 2011, 1.0, 2.0, 3.0, 4.0));
        assertThat(runs(spec, MarkGroup.TARGET)).hasSize(1);
    }

    @Test
    void a_value_between_two_gaps_is_a_dot() {
        LineSpec spec = Specs.of(Specs.line(Role.PEER, "Астана", 2011, 1.0, 2.0, null, 3.0, null, 4.0, 5.0));
        assertThat(marks(spec, MarkGroup.PEER))
                .filteredOn(Mark.Dot.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_single_value_in_focus_has_a_dotted_lead_in() {
        LineSpec spec = Specs.of(Specs.line(Role.FOCUS, "Алматы", 2023, 5.0));
        assertThat(marks(spec, MarkGroup.FOCUS))
                .filteredOn(mark ->
                        mark instanceof Mark.Polyline line && line.stroke().dash() == Stroke.Dash.DOTTED)
                .hasSize(1);
    }

    @Test
    void a_hollow_end_is_a_ring_on_paper() {
        assertThat(marks(Specs.golden(), MarkGroup.FOCUS))
                .last()
                .isInstanceOfSatisfying(
                        Mark.Dot.class, dot -> assertThat(dot.fill()).isEqualTo(Ink.SURFACE));
    }

    @Test
    void a_chart_of_nothing_has_its_sentence_and_no_axes() {
        Drawing drawing = Picture.of(Specs.of(), PictureSize.WIDE);
        assertThat(texts(drawing))
                .extracting(Mark.Text::text)
                .contains(Specs.of().sentence());
        assertThat(drawing.marks()).extracting(Mark::part).doesNotContain(MarkGroup.AXIS, MarkGroup.GRID);
    }

    private static List<Mark> marks(LineSpec spec, MarkGroup part) {
        return Picture.of(spec, PictureSize.WIDE).marks().stream()
                .filter(mark -> mark.part() == part)
                .toList();
    }

    private static List<List<Coordinate>> runs(LineSpec spec, MarkGroup part) {
        return marks(spec, part).stream()
                .flatMap(mark -> mark instanceof Mark.Polyline line ? line.runs().stream() : Stream.empty())
                .toList();
    }

    private static List<Mark.Text> texts(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static Box at(Coordinate spot) {
        return new Box(spot.x(), spot.y(), spot.x(), spot.y());
    }

    /** What the letters cover, taken from their outlines and not from the layout's own measures. */
    private static Box ink(Mark.Text text) {
        Rectangle2D bounds = Typeface.font(text.type())
                .createGlyphVector(new FontRenderContext(null, true, true), text.text())
                .getVisualBounds();
        double x = text.left();
        double y = text.at().y();
        return new Box(x + bounds.getMinX(), y + bounds.getMinY(), x + bounds.getMaxX(), y + bounds.getMaxY());
    }

    private static void assertInside(Box box, Drawing drawing) {
        assertThat(box.left()).isGreaterThanOrEqualTo(0);
        assertThat(box.top()).isGreaterThanOrEqualTo(0);
        assertThat(box.right()).isLessThanOrEqualTo(drawing.width());
        assertThat(box.bottom()).isLessThanOrEqualTo(drawing.height());
    }
}
