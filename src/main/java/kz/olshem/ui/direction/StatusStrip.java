package kz.olshem.ui.direction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.olshem.kernel.Words;
import kz.olshem.scorecard.Score;
import kz.olshem.scorecard.Scorecard;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Reason;
import kz.olshem.scorecard.status.Status;
import kz.olshem.ui.component.Components;
import kz.olshem.ui.component.Icons;
import kz.olshem.ui.component.PaintedMarkup;
import kz.olshem.ui.shell.Links;
import kz.olshem.ui.shell.ScreenState;

/** How all indicators stand: one glyph each, sorted by status, and the counts in words. */
public class StatusStrip extends Div {

    public StatusStrip(Collection<Score> scores, ScreenState place) {
        Words words = Words.of(place.language());
        addClassName("strips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("overview.strip"));
        Div counts = Components.block("strip");
        Scorecard.count(scores).forEach((status, count) -> {
            RouterLink link = Links.indicators("", place.elsewhere().withStatus(status));
            link.addClassNames("chip", "s-" + status.name());
            link.add(
                    new PaintedMarkup(Icons.glyph(status), "g"),
                    new Span(words.text("status." + status)),
                    Components.text("n", String.valueOf(count)));
            counts.add(link);
        });
        Map<Reason, Integer> reasons = Scorecard.reasons(scores);
        counts.add(Components.text(
                "cap",
                reasons.entrySet().stream()
                        .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed())
                        .map(entry -> words.text("overview.reason." + entry.getKey(), "count", entry.getValue()))
                        .collect(Collectors.joining(" · "))));
        add(new PaintedMarkup(units(scores), "units"), counts, withoutTarget(scores, place, words));
    }

    /** Where those are heading that have no status: counted apart. */
    private static Div withoutTarget(Collection<Score> scores, ScreenState place, Words words) {
        Div row = Components.block("strip", Components.text("cap", words.text("overview.without-target")));
        List<Score> without = scores.stream().filter(Score::isWithoutStatus).toList();
        Map<Heading, Integer> counts = Scorecard.headings(without);
        counts.forEach((heading, count) -> {
            RouterLink link = Links.indicators(
                    "", place.elsewhere().withStatus(Status.NOT_ASSESSABLE).withHeading(heading));
            link.addClassNames("going");
            link.add(
                    new PaintedMarkup(Icons.heading(heading), "g"),
                    new Span(words.text("travel." + heading)),
                    Components.text("n", String.valueOf(count)));
            row.add(link);
        });
        row.setVisible(!counts.isEmpty());
        return row;
    }

    /** One glyph for each indicator that can have a status, sorted by it. */
    static String units(Collection<Score> scores) {
        return scores.stream()
                .flatMap(score -> score.status().stream())
                .sorted(Comparator.comparingInt(Status::ordinal))
                .map(Icons::glyph)
                .collect(Collectors.joining());
    }
}
