package kz.olshem.api.http;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as this room writes it: numbers are plain numbers, never text and never in powers of ten; what is absent is null. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // a record is its components: what it can answer about itself is no field
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withGetterVisibility(Visibility.NONE))
            .build();

    private Json() {}

    /** The same as a tree, to be shortened or looked at. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** As text for eyes: a field a line. */
    public static String pretty(JsonNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
