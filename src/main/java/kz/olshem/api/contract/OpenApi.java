package kz.olshem.api.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.kernel.Words;

/** The contract as an OpenAPI 3.1 document, its descriptions in one language. */
final class OpenApi {

    private static final Map<String, Object> PROBLEM_REFERENCE = Map.of("$ref", "#/components/schemas/Problem");

    private OpenApi() {}

    static Map<String, Object> document(Words words, String version) {
        Map<String, Object> paths = new LinkedHashMap<>();
        Contract.OPERATIONS.forEach(it -> paths.put(it.path(), Map.of("get", operation(it, words))));
        return object(
                "openapi",
                "3.1.0",
                "info",
                object("title", words.text("api.title"), "description", words.text("api.lead"), "version", version),
                "servers",
                List.of(Map.of("url", "/")),
                "paths",
                paths,
                "components",
                Map.of("schemas", Map.of("Problem", problem())));
    }

    private static Map<String, Object> operation(Contract.Operation operation, Words words) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", object("description", words.text("api.answer"), "content", content(operation)));
        responses.put("304", Map.of("description", words.text("api.not-modified")));
        for (String status : List.of("400", "404")) {
            String title = words.text(
                    "problem.title." + ApiProblem.of(Integer.parseInt(status)).code());
            responses.put(
                    status,
                    object(
                            "description",
                            title,
                            "content",
                            Map.of("application/problem+json", Map.of("schema", PROBLEM_REFERENCE))));
        }
        return object(
                "operationId",
                operation.name(),
                "summary",
                words.text("api.route." + operation.name()),
                "parameters",
                operation.parameters().stream().map(it -> parameter(it, words)).toList(),
                "responses",
                responses);
    }

    private static Map<String, Object> content(Contract.Operation operation) {
        if (operation.answer() != null) {
            Map<String, Object> json = Map.of("schema", Schemas.of(operation.answer()));
            Map<String, Object> csv = Map.of("schema", Map.of("type", "string"));
            return object("application/json", json, "text/csv", csv);
        }
        if (operation.name().equals("structure")) {
            return Map.of(StructureRoute.MEDIA_TYPE, Map.of("schema", Map.of("type", "string")));
        }
        return operation.path().startsWith("/export/")
                ? Map.of("*/*", Map.of())
                : Map.of("application/json", Map.of("schema", Map.of("type", "object")));
    }

    private static Map<String, Object> parameter(Contract.Parameter parameter, Words words) {
        return object(
                "name",
                parameter.name(),
                "in",
                parameter.inPath() ? "path" : "query",
                "required",
                parameter.required(),
                "description",
                words.text("api.parameter." + parameter.meaning()),
                "schema",
                parameter.schema(),
                "example",
                parameter.example());
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        return object(
                "type",
                "object",
                "properties",
                object(
                        "type",
                        text,
                        "title",
                        text,
                        "status",
                        Map.of("type", "integer"),
                        "detail",
                        text,
                        "instance",
                        text,
                        "code",
                        Map.of("type", "string", "enum", List.copyOf(ApiProblem.STATUS_OF_CODE.keySet())),
                        "parameter",
                        text,
                        "requestId",
                        text),
                "required",
                List.of("type", "title", "status", "detail", "instance", "code", "requestId"));
    }

    /** Names and values in turn, in the order given. */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
