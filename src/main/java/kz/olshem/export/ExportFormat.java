package kz.olshem.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that people take away. */
public enum ExportFormat {
    PNG("image/png"),
    SVG("image/svg+xml"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type as a response header says it, with its character set where that is a choice. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of an extension in any letter case; empty for any other text. */
    public static Optional<ExportFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
