package kz.olshem.export;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.olshem.chart.ChartSpec;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Event;
import kz.olshem.chart.ChartSpec.Line;
import kz.olshem.chart.ChartSpec.Point;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.ChartSpec.Tick;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Charts to be drawn by tests, from 2011 to 2030 and from 0 to 40. */
public final class Specs {

    public static final String LONG_TITLE =
            "Алматы қаласының жалпы өңірлік өнімі бойынша еңбек өнімділігінің өсуі, ағымдағы бағамен, жылдар бойынша";

    private Specs() {}

    /** The example that every painter reads. */
    public static ChartSpec golden() {
        try (InputStream json = ChartSpec.class.getResourceAsStream("golden.json")) {
            return JsonMapper.builder().build().readValue(json, ChartSpec.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static Line line(Role role, String label, int from, @Nullable Double... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Point(from + i, values[i], "" + (from + i), values[i] + "\u00a0млн\u00a0₸", ""));
        }
        return new Line(label, label, role, points, false);
    }

    public static ChartSpec of(Line... lines) {
        return of(List.of(), lines);
    }

    public static ChartSpec of(List<Event> events, Line... lines) {
        List<Tick> years = IntStream.rangeClosed(2011, 2030)
                .mapToObj(it -> new Tick(it, "" + it))
                .toList();
        List<Tick> values = IntStream.rangeClosed(0, 4)
                .mapToObj(it -> new Tick(it * 10, "" + it * 10))
                .toList();
        return new ChartSpec(
                "test",
                Language.KK,
                LONG_TITLE,
                "млн ₸/адам",
                "2025 жылы 32,3 млн ₸; мақсат жоқ.",
                new Axis(2011, 2030, years),
                new Axis(0, 40, values),
                true,
                Arrays.asList(lines),
                events,
                List.of("Шымкент: дерек жоқ"),
                "Ұлттық статистика бюросы · 2-шығарылым");
    }

    /** What made painters of charts fail before: crowded ends, long names, odd times, values off the scale. */
    public static List<ChartSpec> hard() {
        String name = "Шымкент агломерациясының республикалық маңызы бар қалалары және облыстары";
        List<Event> events = List.of(
                new Event(2012, false, "COVID-19 пандемиясы"),
                new Event(2012.2, false, "Шымкент республикалық маңызы бар қала мәртебесін алды"),
                new Event(2029.9, true, "Қатар үзілімі: 12,4-тен 43,5 мың тоннаға дейін; себебі жарияланбаған"),
                new Event(2030, false, "Тағы бір оқиға"));
        return List.of(
                golden(),
                of(ends(2030, 20, 20, 20, 20, 20)),
                of(ends(2030, 0, 0, 0, 0.1, 0)),
                of(ends(2030, 40, 40, 39.9, 40, 40)),
                of(ends(2025, 20, 20, 20.5, 19, 20)),
                of(events, ends(2025, 40, 40, 40, 40, 40)),
                of(line(Role.PEER, name, 2011, 1.0, 20.0), line(Role.FOCUS, name, 2012, 3.0, 20.0)),
                of(line(Role.PEER, name, 2029, 1.0, 20.0), line(Role.FOCUS, name, 2028, 3.0, 20.0)),
                of(line(Role.TARGET, name, 2030, 900.0), line(Role.FOCUS, "Алматы", 2025, -900.0)),
                of(line(Role.FOCUS, "Алматы", 2011, 3.0)),
                of(line(Role.FOCUS, "а".repeat(5_000), 2030, 3.0)),
                of(line(Role.FOCUS, "Алматы", 2011, (Double) null)),
                of());
    }

    private static Line[] ends(int year, double... values) {
        Role[] roles = {Role.BENCHMARK, Role.TARGET, Role.PEER, Role.PEER, Role.FOCUS};
        String[] names = {"ДДҰ шегі", "мақсат 20,0", "Қазақстан Республикасы", "Түркістан облысы", "Алматы"};
        return IntStream.range(0, values.length)
                .mapToObj(i -> line(roles[i], names[i], year - 3, 10.0 + i, null, 12.0 - i, values[i]))
                .toArray(Line[]::new);
    }
}
