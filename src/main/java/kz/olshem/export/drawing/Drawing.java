package kz.olshem.export.drawing;

import java.util.List;
import kz.olshem.kernel.Language;

/**
 * A picture laid out, ready for any writer.
 *
 * @param width       in pixels
 * @param height      in pixels
 * @param title       its name for those who cannot see it
 * @param description what it says, in one sentence
 * @param marks       what is on it, from the bottom to the top
 */
public record Drawing(int width, int height, Language language, String title, String description, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }
}
