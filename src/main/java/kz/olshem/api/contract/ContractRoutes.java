package kz.olshem.api.contract;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.olshem.api.http.Json;
import kz.olshem.api.http.Query;
import kz.olshem.api.http.ReaderLanguage;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this room offers: as OpenAPI for programs, as a page for the people who write them. */
@RestController
class ContractRoutes {

    private final Examples examples;
    private final String version;

    ContractRoutes(Examples examples, ObjectProvider<BuildProperties> properties) {
        this.examples = examples;
        BuildProperties known = properties.getIfAvailable();
        this.version = known == null ? "0" : Objects.requireNonNullElse(known.getVersion(), "0");
    }

    @GetMapping("/api/v1/openapi.json")
    void openApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language =
                Query.ofFile(request).text("lang").flatMap(Language::parse).orElse(Language.DEFAULT);
        byte[] bytes = Json.pretty(Json.tree(OpenApi.document(Words.of(language), version)))
                .getBytes(StandardCharsets.UTF_8);
        send(response, "application/json", bytes);
    }

    @GetMapping("/api")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = Words.of(ReaderLanguage.of(request));
        String page = new ContractPage(words).write(examples.all(), examples.refusal(words));
        response.setHeader("Vary", "Cookie");
        send(response, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
