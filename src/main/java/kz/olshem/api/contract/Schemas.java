package kz.olshem.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of answers in the words of JSON Schema, read off the records that are the answers. */
final class Schemas {

    private Schemas() {}

    static Map<String, Object> of(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        collect(type, properties, required);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static void collect(Class<?> type, Map<String, Object> properties, List<String> required) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                collect(component.getType(), properties, required);
                continue;
            }
            properties.put(component.getName(), of(component.getAnnotatedType()));
            if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                required.add(component.getName());
            }
        }
    }

    private static Map<String, Object> of(AnnotatedType annotated) {
        Map<String, Object> schema = new LinkedHashMap<>(plain(annotated));
        if (annotated.isAnnotationPresent(Nullable.class)) {
            schema.computeIfPresent("type", (key, type) -> List.of(type, "null"));
        }
        return schema;
    }

    private static Map<String, Object> plain(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType several) {
            return Map.of("type", "array", "items", of(several.getAnnotatedActualTypeArguments()[0]));
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type.isRecord()) {
            return of(type);
        }
        if (type == int.class || type == Integer.class) {
            return Map.of("type", "integer");
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        throw new IllegalStateException("no schema for " + type);
    }
}
