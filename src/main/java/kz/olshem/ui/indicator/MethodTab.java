package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Indicator;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;

/** What is measured and by which rules. */
class MethodTab extends Div {

    private final transient Words words;

    MethodTab(Score score, Language language) {
        words = Words.of(language);
        Indicator indicator = score.indicator();
        entry("drawer.definition", indicator.definition().in(language));
        entry("drawer.unit", indicator.unit().name().in(language));
        entry(
                "drawer.frequency",
                indicator.frequencies().stream()
                        .map(frequency -> words.text("frequency." + frequency))
                        .collect(Collectors.joining(", ")));
        entry("drawer.polarity", words.text("drawer.polarity." + indicator.polarity()));
        if (indicator.derivation() != null) {
            entry("drawer.formula", indicator.derivation().toString());
        }
        entry("drawer.publisher", indicator.publisher().in(language));
        entry("drawer.methodology", indicator.methodology());
    }

    private void entry(String key, String text) {
        if (!text.isBlank()) {
            add(new H3(words.text(key)), new Paragraph(text));
        }
    }
}
