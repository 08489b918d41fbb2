package kz.olshem.export;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.olshem.chart.BarSpec;
import kz.olshem.chart.ChartKind;
import kz.olshem.chart.ChartSpec.Axis;
import kz.olshem.chart.ChartSpec.Role;
import kz.olshem.chart.ChartSpec.Tick;
import kz.olshem.chart.LineSpec;
import kz.olshem.chart.LineSpec.Event;
import kz.olshem.chart.LineSpec.Line;
import kz.olshem.chart.LineSpec.Point;
import kz.olshem.kernel.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Charts to be drawn by tests, from 2011 to 2030 and from 0 to 40. */
public final class Specs {

    public static final String LONG_TITLE =
            "Алматы қаласының жалпы өңірлік өнімі бойынша еңбек өнімділігінің өсуі, ағымдағы бағамен, жылдар бойынша";

    private Specs() {}

    /** The example that every painter reads. */
    public static LineSpec golden() {
        try (InputStream json = LineSpec.class.getResourceAsStream("golden.json")) {
            return JsonMapper.builder().build().readValue(json, LineSpec.class);
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

    public static LineSpec of(Line... lines) {
        return of(List.of(), lines);
    }

    public static LineSpec of(List<Event> events, Line... lines) {
        List<Tick> years = IntStream.rangeClosed(2011, 2030)
                .mapToObj(it -> new Tick(it, "" + it))
                .toList();
        List<Tick> values = IntStream.rangeClosed(0, 4)
                .mapToObj(it -> new Tick(it * 10, "" + it * 10))
                .toList();
        return new LineSpec(
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
    public static List<LineSpec> hard() {
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

    /** Bars that crowd, that go below zero, that are missing, with names of any length. */
    public static List<BarSpec> bars() {
        String name = "Шымкент агломерациясының республикалық маңызы бар қалалары және облыстары";
        List<BarSpec.Guide> guides = List.of(
                new BarSpec.Guide("бағдар", "Бағдар (ДДҰ) 20,0", Role.BENCHMARK, 20),
                new BarSpec.Guide("мақсат", "мақсат 21,0", Role.TARGET, 21));
        return List.of(
                bars(
                        ChartKind.YEARS,
                        guides,
                        bar("2023", 31.2, true),
                        bar("2024", null, false),
                        bar("2025", 4.0, false)),
                bars(ChartKind.YEARS, List.of(), bar("2024", -12.0, false), bar("2025", 3.0, true)),
                bars(ChartKind.YEARS, guides, bar("2025", 39.0, false)),
                bars(
                        ChartKind.YEARS,
                        guides,
                        IntStream.rangeClosed(2014, 2025)
                                .mapToObj(year -> bar(String.valueOf(year), 40.0 - (year - 2014), false))
                                .toArray(BarSpec.Bar[]::new)),
                bars(
                        ChartKind.RANKING,
                        List.of(),
                        IntStream.range(0, 20)
                                .mapToObj(i -> bar(i % 2 == 0 ? name : "Алматы", 40.0 - 2 * i, i % 3 == 0))
                                .toArray(BarSpec.Bar[]::new)),
                bars(ChartKind.DISTRICTS, List.of(), bar("а".repeat(5_000), 40.0, false), bar("Алматы", 0.0, false)),
                bars(ChartKind.RANKING, List.of(), bar("Астана", -40.0, false), bar("Алматы", 40.0, false)),
                bars(ChartKind.RANKING, List.of()));
    }

    public static BarSpec bars(ChartKind kind, List<BarSpec.Guide> guides, BarSpec.Bar... bars) {
        return new BarSpec(
                "test",
                Language.KK,
                LONG_TITLE,
                "млн ₸/адам, 2025",
                "2025 жылы 32,3 млн ₸; мақсат жоқ.",
                kind,
                "Алматы",
                new Axis(-40, 40, List.of(new Tick(-40, "-40"), new Tick(0, "0"), new Tick(40, "40"))),
                true,
                Arrays.asList(bars),
                guides,
                List.of("Шымкент: дерек жоқ"),
                "Ұлттық статистика бюросы · 2-шығарылым");
    }

    public static BarSpec.Bar bar(String name, @Nullable Double value, boolean hollow) {
        String text = value == null ? "—" : String.valueOf(value).replace('.', ',');
        Role role = name.startsWith("Алматы") || name.startsWith("20") ? Role.FOCUS : Role.PEER;
        return new BarSpec.Bar(name, role, value, text, text + "\u00a0млн\u00a0₸", hollow ? "бағалау" : "", hollow);
    }
}
