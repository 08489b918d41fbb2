package kz.olshem.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the browser must know before the first screen is there: language, typeface, icon, and that it is loading. */
@Component
class IndexPage implements VaadinServiceInitListener {

    private static final List<String> FACES = List.of("cyrillic", "cyrillic-ext", "latin", "latin-ext");

    /** Scripts that every first visit runs, each of which the browser would learn of only from the one before. */
    private static final List<String> SCRIPTS =
            List.of("FlowBootstrap", "generated-flow-imports", "copy-link", "FlowClient");

    private final List<String> scripts;

    IndexPage() {
        scripts = SCRIPTS.stream().flatMap(IndexPage::built).toList();
    }

    /** The file of a chunk as this build named it; none where the development server makes it. */
    private static Stream<String> built(String chunk) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:META-INF/VAADIN/webapp/VAADIN/build/" + chunk + "-*.js"))
                    .map(file -> "VAADIN/build/" + file.getFilename());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        Language language = Place.language(response.getVaadinRequest());
        Words words = Words.of(language);
        Document document = response.getDocument();
        Element html = document.selectFirst("html");
        if (html != null) {
            html.attr("lang", language.code());
        }
        Element head = document.head();
        for (String script : scripts) {
            head.appendElement("link").attr("rel", "modulepreload").attr("href", script);
        }
        for (String face : FACES) {
            head.appendElement("link")
                    .attr("rel", "preload")
                    .attr("as", "font")
                    .attr("type", "font/woff2")
                    .attr("crossorigin", "")
                    .attr("href", "fonts/golos-text-" + face + "-wght-normal.woff2");
        }
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icon.svg");
        head.appendElement("meta").attr("name", "description").attr("content", words.text("app.description"));
        head.appendElement("title").text(words.text("app.name"));
    }
}
