package kz.olshem.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.LineSpec;
import kz.olshem.export.Exports;
import kz.olshem.export.Specs;
import kz.olshem.export.layout.PictureSize;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>&\"'\u0000\u0008";
    private static final String AS_TEXT = "<img src=x onerror=alert(1)>&\"'";

    private final Exports exports = new Exports();

    @Test
    void every_label_is_text() throws Exception {
        assertThat(texts(svg(Specs.golden())))
                .contains(
                        "Gross regional product", "Almaty", "Astana", "target 70.0", "2022", "40", "Shymkent: no data");
    }

    @Test
    void the_picture_has_a_name_a_description_and_a_language() throws Exception {
        Document document = parse(svg(Specs.golden()));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(Specs.golden().title());
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(Specs.golden().sentence());
    }

    @Test
    void nothing_runs_and_nothing_is_fetched() {
        String svg = svg(Specs.golden()).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertThat(svg).doesNotContainIgnoringCase("<script", "foreignObject", "http", "href", "url(", "<style");
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        // The caption is wrapped, at a space.
        assertThat(String.join(" ", texts(svg(hostile())))).contains(AS_TEXT);
    }

    @Test
    void hostile_text_stays_text_in_a_page() throws Exception {
        assertThat(String.join(" ", texts(exports.inline(hostile(), 560, 300)))).contains(AS_TEXT);
    }

    @Test
    void a_fragment_is_hidden_from_assistive_technology() throws Exception {
        var root = parse(exports.inline(Specs.golden(), 360, 220)).getDocumentElement();
        assertThat(root.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(root.getAttribute("focusable")).isEqualTo("false");
    }

    @Test
    void a_fragment_has_the_colours_of_its_page() {
        assertThat(exports.inline(Specs.golden(), 360, 220))
                .contains("stroke=\"var(--o-apple)\"", "fill=\"var(--o-ink-3)\"")
                .doesNotContain("#C2132E");
    }

    @Test
    void numbers_have_two_decimals_at_most() {
        assertThat(svg(Specs.golden())).doesNotContainPattern("[0-9]\\.[0-9]{3}");
    }

    private String svg(LineSpec spec) {
        return new String(exports.svg(spec, PictureSize.WIDE), StandardCharsets.UTF_8);
    }

    private static LineSpec hostile() {
        return Specs.of(Specs.line(Role.PEER, HOSTILE, 2011, 1.0, 2.0));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(String svg) throws Exception {
        NodeList nodes = parse(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
