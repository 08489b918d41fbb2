package kz.olshem.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.api.http.ReadingRoutes;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the OpenAPI document and the page of the API to what the product does. */
@OnAPort
class ContractTest {

    private static final Pattern EXAMPLE = Pattern.compile(
            "<p class=\"request\"><a href=\"([^\"]+)\">.*?</p>\\s*(?:<h3>[^<]*</h3>\\s*<pre class=\"answer\">(.*?)</pre>)?",
            Pattern.DOTALL);

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    private static Stream<Contract.Operation> operations() {
        return Contract.OPERATIONS.stream();
    }

    @Test
    void every_open_address_is_in_the_document_and_no_other() throws Exception {
        Set<String> documented = new TreeSet<>(document().get("paths").propertyNames());
        documented.add("/api"); // for people

        assertThat(documented).containsExactlyInAnyOrderElementsOf(ReadingRoutes.ALL);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_parameters_accepted_are_those_documented(Contract.Operation operation) throws Exception {
        JsonNode problem = asking.json(filled(operation) + "?no-such-parameter=1&lang=en");
        List<String> inQuery = operation.parameters().stream()
                .filter(it -> !it.inPath())
                .map(Contract.Parameter::name)
                .toList();

        assertThat(problem.get("code").asString()).isEqualTo("unknown-parameter");
        assertThat(problem.get("detail").asString())
                .endsWith("Accepted: " + String.join(", ", accepted(problem)) + ".")
                .satisfies(detail -> assertThat(accepted(problem)).containsExactlyInAnyOrderElementsOf(inQuery));
    }

    private static List<String> accepted(JsonNode problem) {
        String detail = problem.get("detail").asString();
        return List.of(detail.substring(detail.indexOf("Accepted: ") + 10, detail.length() - 1)
                .split(", "));
    }

    private static String filled(Contract.Operation operation) {
        String path = operation.path();
        for (Contract.Parameter parameter : operation.parameters()) {
            path = path.replace("{" + parameter.name() + "}", parameter.example());
        }
        return path;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_sample_of_a_parameter_is_accepted(Contract.Operation operation) throws Exception {
        String required = operation.name().equals("chart") ? "indicator=gerd&" : "";
        List<String> refused = new ArrayList<>();
        for (Contract.Parameter parameter : operation.parameters()) {
            String address = filled(operation) + "?"
                    + (parameter.inPath() || parameter.name().equals("indicator") ? "" : required)
                    + (parameter.inPath() ? required : parameter.name() + "=" + parameter.example());
            if (asking.get(address).statusCode() != 200) {
                refused.add(address);
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void the_document_is_openapi_3_1() throws Exception {
        assertThat(document().get("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void every_answer_has_the_documented_shape() throws Exception {
        List<String> wrong = new ArrayList<>();
        JsonNode paths = document().get("paths");
        for (Contract.Operation operation : Contract.OPERATIONS) {
            if (operation.answer() != null) {
                JsonNode schema = paths.get(operation.path()).at("/get/responses/200/content/application~1json/schema");
                Shape.differences(asking.json(filled(operation)), schema, operation.path())
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_problem_has_the_documented_shape() throws Exception {
        JsonNode schema = document().at("/components/schemas/Problem");

        assertThat(Shape.differences(asking.json("/api/v1/scorecard?release=0"), schema, ""))
                .isEmpty();
    }

    @Test
    void every_code_of_a_problem_is_documented() {
        assertThat(ApiProblem.STATUS_OF_CODE.keySet().stream().map(it -> "problem.title." + it))
                .containsExactlyElementsOf(Words.of(Language.EN).keys().stream()
                        .filter(key -> key.startsWith("problem.title."))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_example_on_the_page_is_answered_as_the_page_says(Language language) throws Exception {
        Matcher examples = EXAMPLE.matcher(asking.text("/api?lang=" + language.code()));
        List<String> wrong = new ArrayList<>();
        int found = 0;
        while (examples.find()) {
            found++;
            String address = HtmlUtils.htmlUnescape(examples.group(1));
            HttpResponse<byte[]> answer = asking.get(address);
            if (examples.group(2) == null) {
                if (answer.statusCode() != 200) {
                    wrong.add(address + " answers " + answer.statusCode());
                }
                continue;
            }
            JsonNode shown = JsonMapper.shared().readTree(HtmlUtils.htmlUnescape(examples.group(2)));
            if (answer.statusCode()
                            != (shown.has("status") ? shown.get("status").asInt() : 200)
                    || !answer.headers().firstValue("Content-Type").orElse("").contains("json")
                    || !Shape.startsAs(Asking.json(answer), shown)) {
                wrong.add(address);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(Contract.OPERATIONS.size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_speaks_the_language_asked_for(Language language) throws Exception {
        assertThat(asking.text("/api", "Cookie", "olshem-lang=" + language.code()))
                .contains("<html lang=\"" + language.code() + "\">")
                .contains(Words.of(language).text("api.errors"));
    }

    @Test
    void the_page_begins_with_a_way_to_each_of_its_parts() throws Exception {
        String page = asking.text("/api");

        assertThat(Contract.OPERATIONS.stream().map(Contract.Operation::name).toList())
                .allSatisfy(name -> assertThat(page).contains("href=\"#" + name + "\"", "id=\"" + name + "\""));
    }

    @Test
    void the_page_names_every_value_of_a_parameter_that_takes_no_others() throws Exception {
        assertThat(asking.text("/api"))
                .contains("<code>per-capita</code>", "<code>sdmx-csv</code>", "<code>on-track</code>");
    }

    @Test
    void the_page_needs_no_script_and_begins_no_session() throws Exception {
        HttpResponse<byte[]> page = asking.get("/api");

        assertThat(new String(page.body(), StandardCharsets.UTF_8)).doesNotContain("<script", " style=", " onclick=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("script-src");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private JsonNode document() throws Exception {
        return asking.json("/api/v1/openapi.json");
    }
}
