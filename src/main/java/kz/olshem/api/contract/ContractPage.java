package kz.olshem.api.contract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.MarkupText;
import kz.olshem.kernel.Words;

/** The contract as a page in one language: every address, what it takes, an example and its answer. Needs no script. */
final class ContractPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title><link rel="icon" href="/icon.svg">
            <link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/fonts.css">
            <link rel="stylesheet" href="/api.css"></head>
            <body>
            <header><a class="brand" href="/?lang=%s"><img src="/icon.svg" alt="" width="30" height="30">%s</a><nav aria-label="%s">
            """;

    /** What holds for every address; the ends of their keys. */
    private static final List<String> RULES =
            List.of("formats", "parameters", "periods", "numbers", "releases", "paging", "languages", "origins");

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private final Words words;
    private final StringBuilder html = new StringBuilder(32_000);

    ContractPage(Words words) {
        this.words = words;
    }

    String write(List<Examples.Example> examples, Examples.Example refusal) {
        String code = words.language().code();
        String title = text("api.title");
        html.append(String.format(
                Locale.ROOT,
                HEAD,
                code,
                title + " · " + text("app.name"),
                code,
                text("app.name"),
                text("app.languages")));
        for (Language language : Language.values()) {
            String other = language.code();
            html.append(String.format(
                    Locale.ROOT,
                    "<a href=\"/api?lang=%s\" lang=\"%s\" hreflang=\"%s\" aria-label=\"%s\"%s>%s</a>\n",
                    other,
                    other,
                    other,
                    text("lang." + other) + " – " + text("lang." + other + ".name"),
                    language == words.language() ? " aria-current=\"true\"" : "",
                    text("lang." + other)));
        }
        html.append("</nav></header>\n<main>\n");
        element("h1", title);
        html.append("<p class=\"lead\">").append(text("api.lead")).append("</p>\n");
        html.append(String.format(
                Locale.ROOT, "<p><a href=\"/api/v1/openapi.json?lang=%s\">%s</a></p>\n", code, text("api.open")));
        html.append("<ul class=\"rules\">\n");
        RULES.forEach(rule -> element("li", code(text("api.rule." + rule))));
        html.append("</ul>\n");
        contents();
        for (Contract.Operation operation : Contract.OPERATIONS) {
            operation(operation);
            examples.stream()
                    .filter(it -> it.operation().equals(operation.name()))
                    .forEach(this::example);
            html.append("</section>\n");
        }
        errors(refusal);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void contents() {
        html.append(
                String.format(Locale.ROOT, "<nav class=\"contents\" aria-label=\"%s\"><ul>\n", text("api.contents")));
        Contract.OPERATIONS.forEach(it -> html.append(String.format(
                Locale.ROOT,
                "<li><a href=\"#%s\"><code>%s</code></a></li>\n",
                MarkupText.escaped(it.name()),
                MarkupText.escaped(it.path()))));
        html.append(
                String.format(Locale.ROOT, "<li><a href=\"#errors\">%s</a></li>\n</ul></nav>\n", text("api.errors")));
    }

    private void operation(Contract.Operation operation) {
        html.append("<section id=\"").append(operation.name()).append("\">\n");
        html.append("<h2><code>GET ")
                .append(MarkupText.escaped(operation.path()))
                .append("</code></h2>\n");
        element("p", text("api.route." + operation.name()));
        head("api.parameter", "api.meaning", "api.sample");
        for (Contract.Parameter parameter : operation.parameters()) {
            String required = parameter.required() ? " (" + text("api.required") + ")" : "";
            row(
                    parameter.name(),
                    text("api.parameter." + parameter.meaning()) + required + values(parameter),
                    parameter.example());
        }
        html.append("</tbody></table>\n");
    }

    /** The values of a parameter that takes no others. */
    private static String values(Contract.Parameter parameter) {
        return parameter.schema().get("enum") instanceof List<?> values
                ? values.stream()
                        .map(value -> "<code>" + MarkupText.escaped(value.toString()) + "</code>")
                        .collect(Collectors.joining(" ", "<span class=\"values\">", "</span>"))
                : "";
    }

    private void example(Examples.Example example) {
        element("h3", text("api.request"));
        html.append(String.format(
                Locale.ROOT,
                "<p class=\"request\"><a href=\"%1$s\"><code>%1$s</code></a></p>\n",
                MarkupText.escaped(example.address())));
        if (!example.answer().isEmpty()) {
            element("h3", text("api.answer.short"));
            html.append("<pre class=\"answer\">")
                    .append(MarkupText.escaped(example.answer()))
                    .append("</pre>\n");
        }
    }

    private void errors(Examples.Example refusal) {
        html.append("<section id=\"errors\">\n");
        element("h2", text("api.errors"));
        element("p", code(text("api.errors.lead")));
        head("api.code", "api.meaning", "api.status");
        ApiProblem.STATUS_OF_CODE.forEach(
                (code, status) -> row(code, code(text("api.error." + code)), status.toString()));
        html.append("</tbody></table>\n");
        example(refusal);
        html.append("</section>\n");
    }

    private void head(String... keys) {
        html.append("<table><thead><tr>");
        for (String key : keys) {
            html.append("<th scope=\"col\">").append(text(key)).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
    }

    private void row(String code, String meaning, String last) {
        html.append(String.format(
                Locale.ROOT,
                "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td><code>%s</code></td></tr>\n",
                MarkupText.escaped(code),
                meaning,
                MarkupText.escaped(last)));
    }

    private void element(String name, String escapedText) {
        html.append(String.format(Locale.ROOT, "<%1$s>%2$s</%1$s>\n", name, escapedText));
    }

    /** What stands between backticks in a text is to be typed as it is. */
    private static String code(String escapedText) {
        return CODE.matcher(escapedText).replaceAll("<code>$1</code>");
    }

    private String text(String key) {
        return MarkupText.escaped(words.text(key));
    }
}
