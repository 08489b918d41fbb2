package kz.olshem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.olshem.kernel.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paper, stillness, and the colours of someone's own choice. */
@ExtendWith(Stage.class)
@Timeout(60)
class MediaIT {

    /** Elements of the screen that take time to change or never stand still. */
    private static final String MOVING = """
            () => [...document.querySelectorAll('body *')]
              .filter((each) => {
                const style = getComputedStyle(each);
                return [style.transitionDuration, style.animationName === 'none' ? '0s' : style.animationDuration]
                  .flatMap((times) => times.split(','))
                  .some((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 1);
              })
              .map((each) => each.tagName.toLowerCase() + '.' + (each.getAttribute('class') ?? ''))
              .filter((each, place, all) => all.indexOf(each) === place)""";

    private final Visitor visitor;

    MediaIT(Jar jar, Chromium chromium) {
        visitor = new Visitor(jar, chromium, Look.desk(Language.RU));
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void paper_has_no_navigation() {
        print("/directions/productivity-investment");
        assertThat(visitor.page().locator(".rail")).isHidden();
    }

    @Test
    void paper_has_no_filters() {
        print("/directions/productivity-investment");
        assertThat(visitor.page().locator(".bar")).isHidden();
    }

    /** Under print rules the drawing decides the height of its element: it must not chase its own size. */
    @Test
    void charts_on_paper_come_to_rest() {
        print("/directions/productivity-investment");
        visitor.settle();
        Locator drawing = visitor.page().locator("apex-chart svg").first();
        Object height = drawing.getAttribute("height");
        visitor.page()
                .evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(drawing.getAttribute("height")).isEqualTo(height);
    }

    @Test
    void charts_on_paper_have_a_place_of_their_own() {
        print("/directions/productivity-investment");
        assertThat(visitor.page().locator("apex-chart[data-state=drawn]").all())
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(chart.boundingBox().height).isGreaterThan(100));
    }

    @Test
    void paper_is_light_for_readers_in_the_dark() {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        print("/indicators/gross-regional-product");
        assertThat(visitor.page().locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    @Test
    void nothing_moves_for_those_who_want_stillness() {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.go("/directions/productivity-investment");
        assertThat(visitor.page().evaluate(MOVING)).isEqualTo(List.of());
    }

    @Test
    void statuses_can_be_told_in_forced_colours() throws IOException {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        visitor.go("/");
        for (Locator glyph : visitor.page().locator(".strip .chip .glyph").all()) {
            assertThat(colours(glyph)).as(glyph.toString()).isGreaterThan(1);
        }
    }

    /** Outlines alone: what is drawn inside a filled shape would be drawn in the colour of the shape. */
    @Test
    void a_tick_can_be_seen_in_forced_colours() {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        visitor.go("/");
        assertThat(visitor.page()
                        .evaluate("() => [...document.querySelectorAll('.strip .glyph *')]"
                                + ".map((each) => getComputedStyle(each).fill)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .containsOnly("none");
    }

    @Test
    void the_chosen_of_a_few_stands_out_in_forced_colours() {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        visitor.go("/indicators/gross-regional-product");
        String background = "each => getComputedStyle(each).backgroundColor";
        assertThat(visitor.page().locator(".seg a.on").first().evaluate(background))
                .isNotEqualTo(visitor.page().locator(".seg a:not(.on)").first().evaluate(background));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_city_on_one_page_is_one_landscape_page_on_paper(Language language) throws IOException {
        visitor.page().navigate(visitor.address("/?lang=" + language.code()));
        visitor.settle();
        byte[] paper = visitor.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    private void print(String path) {
        visitor.go(path);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static long colours(Locator shape) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shape.screenshot()));
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
    }
}
