package kz.olshem.api.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares answers with their description: as much of JSON Schema as the product's own document uses. */
final class Shape {

    private Shape() {}

    /** What of a value its schema does not allow, each with where it is. */
    static List<String> differences(JsonNode value, JsonNode schema, String where) {
        List<String> found = new ArrayList<>();
        if (!allows(schema.get("type"), value)) {
            found.add(where + " is " + value.getNodeType());
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                found.addAll(differences(item, schema.get("items"), where + "[]"));
            }
        }
        if (value.isObject()) {
            JsonNode properties = schema.get("properties");
            schema.get("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    found.add(where + " lacks " + name.asString());
                }
            });
            value.properties().forEach(field -> {
                if (properties.has(field.getKey())) {
                    found.addAll(differences(
                            field.getValue(), properties.get(field.getKey()), where + "." + field.getKey()));
                } else {
                    found.add(where + " has " + field.getKey());
                }
            });
        }
        return found;
    }

    private static boolean allows(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (allows(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "string" -> value.isString();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    /** Whether a whole answer begins as a shortened one: lists that end in an ellipsis go on. */
    static boolean startsAs(JsonNode whole, JsonNode shortened) {
        if (shortened.isArray()) {
            boolean cut = !shortened.isEmpty()
                    && shortened.get(shortened.size() - 1).asString("").equals("…");
            int shown = cut ? shortened.size() - 1 : shortened.size();
            if (cut ? whole.size() <= shown : whole.size() != shown) {
                return false;
            }
            for (int i = 0; i < shown; i++) {
                if (!startsAs(whole.get(i), shortened.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (shortened.isObject()) {
            return shortened.size() == whole.size()
                    && shortened
                            .propertyStream()
                            .allMatch(field -> whole.has(field.getKey())
                                    && (field.getKey().equals("requestId")
                                            || startsAs(whole.get(field.getKey()), field.getValue())));
        }
        return shortened.isNumber()
                ? whole.decimalValue().compareTo(shortened.decimalValue()) == 0
                : whole.equals(shortened);
    }
}
