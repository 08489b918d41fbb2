package kz.olshem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Reason;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.Status;

/** How all indicators stand: one glyph each, sorted by status, and the counts in words. */
class StatusStrip extends Div {

    StatusStrip(Collection<Score> scores, Place place) {
        Words words = Words.of(place.language());
        addClassName("strips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("overview.strip"));
        Div counts = Parts.block("strip");
        Scorecard.count(scores).forEach((status, count) -> {
            RouterLink link = Links.indicators("", place.elsewhere().withStatus(status));
            link.addClassNames("chip", "s-" + status.name());
            link.add(
                    new Drawing(Marks.glyph(status), "g"),
                    new Span(words.text("status." + status)),
                    Parts.text("n", String.valueOf(count)));
            counts.add(link);
        });
        Map<Reason, Integer> reasons = Scorecard.reasons(scores);
        counts.add(Parts.text(
                "cap",
                reasons.entrySet().stream()
                        .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed())
                        .map(entry -> words.text("overview.reason." + entry.getKey(), "count", entry.getValue()))
                        .collect(Collectors.joining(" · "))));
        add(new Drawing(units(scores), "units"), counts);
    }

    /** One glyph for each indicator that can have a status, sorted by it. */
    static String units(Collection<Score> scores) {
        return scores.stream()
                .flatMap(score -> score.status().stream())
                .sorted(Comparator.comparingInt(Status::ordinal))
                .map(Marks::glyph)
                .collect(Collectors.joining());
    }
}
