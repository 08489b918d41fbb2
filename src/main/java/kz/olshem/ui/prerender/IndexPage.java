package kz.olshem.ui.prerender;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.ui.shell.ScreenState;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the browser is given before Flow starts there: language, typeface, icon, scripts, and the screen as it can be read. */
@Component
class IndexPage implements VaadinServiceInitListener {

    private static final List<String> FACES = List.of("cyrillic", "cyrillic-ext", "latin", "latin-ext");

    private static final String BUILD = "META-INF/VAADIN/webapp/";

    /** What the first script asks for in every visit, one after the other. */
    private static final Set<String> ASKED_FOR =
            Set.of("start", "FlowBootstrap", "generated-flow-imports", "FlowClient");

    /** The small files that ask for others anywhere in them; of the large ones imports stand in front. */
    private static final Pattern STARTER = Pattern.compile("VAADIN/build/(?:indexhtml|start)-[\\w-]+\\.js");

    private static final int BEGINNING = 4096;

    private static final Pattern ENTRY = Pattern.compile("src=\"\\./(VAADIN/build/[\\w.-]+\\.js)\"");
    private static final Pattern IMPORT = Pattern.compile(
            "(?:from|import)\\s*[\"'`]\\./([\\w.-]+\\.js)|import\\([\"'`]\\./(([\\w.]+(?:-[a-z]+)*)-[\\w-]+\\.js)");

    private final List<String> scripts;
    private final PrerenderedScreens screens;

    IndexPage(PrerenderedScreens screens) {
        this.screens = screens;
        Set<String> found = new LinkedHashSet<>();
        Matcher entry = ENTRY.matcher(read("index.html", Integer.MAX_VALUE));
        if (entry.find()) {
            follow(entry.group(1), found);
            found.remove(entry.group(1));
        }
        scripts = List.copyOf(found);
    }

    /**
     * The scripts that every first visit runs, each of which the browser would learn of only from the one before; none where
     * the development server makes them. Read from what this build names, because older files may lie beside it.
     */
    private static void follow(String script, Set<String> found) {
        if (!found.add(script)) {
            return;
        }
        Matcher imports =
                IMPORT.matcher(read(script, STARTER.matcher(script).matches() ? Integer.MAX_VALUE : BEGINNING));
        while (imports.find()) {
            if (imports.group(1) != null) {
                follow("VAADIN/build/" + imports.group(1), found);
            } else if (ASKED_FOR.contains(imports.group(3))) {
                follow("VAADIN/build/" + imports.group(2), found);
            }
        }
    }

    private static String read(String file, int most) {
        ClassPathResource resource = new ClassPathResource(BUILD + file);
        if (!resource.exists()) {
            return "";
        }
        try (InputStream stream = resource.getInputStream()) {
            return new String(stream.readNBytes(most), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        ScreenState place = ScreenState.of(QueryParameters.full(request.getParameterMap()), request);
        Cookie remembered = place.cookie();
        remembered.setSecure(request.isSecure());
        response.getVaadinResponse().addCookie(remembered);
        Language language = place.language();
        Words words = Words.of(language);
        Document document = response.getDocument();
        Element html = document.selectFirst("html");
        if (html != null) {
            html.attr("lang", language.code());
        }
        Element head = document.head();
        // Fetched, not yet compiled: they run after the first frame and are not to delay it.
        for (String script : scripts) {
            head.appendElement("link")
                    .attr("rel", "preload")
                    .attr("as", "script")
                    .attr("crossorigin", "")
                    .attr("fetchpriority", "low")
                    .attr("href", script);
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
        Optional<PrerenderedScreens.PrerenderedScreen> screen = screens.of(request);
        head.appendElement("title")
                .text(screen.map(PrerenderedScreens.PrerenderedScreen::title).orElse(words.text("app.name")));
        document.body()
                .appendElement("p")
                .attr("id", "no-cookies")
                .attr("role", "status")
                .attr("hidden", true)
                .text(words.text("app.no-cookies.title") + ". " + words.text("app.no-cookies"));
        // As it stands: to be taken apart and written again it is too long.
        screen.ifPresent(it ->
                document.body().prependElement("div").attr("id", "prerendered").appendChild(new DataNode(it.markup())));
    }
}
