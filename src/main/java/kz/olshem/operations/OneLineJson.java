package kz.olshem.operations;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps the breaks of a line that JSON lets stand as they are out of the log's JSON: who reads it in a terminal would see
 * them begin another. Named in {@code logs-json.properties}.
 */
final class OneLineJson implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern BREAKS = Pattern.compile("[\\x85\\u2028\\u2029]");

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(
                String.class, text -> BREAKS.matcher(text).replaceAll(" ")));
    }
}
