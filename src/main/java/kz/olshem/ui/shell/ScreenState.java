package kz.olshem.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.chart.ChartView;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Problem;
import kz.olshem.scorecard.Shortlist;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader is, apart from the screen: all that an address says after its question mark. Parameters that keep
 * their default are not written, but for the language, so that a link reads the same for everyone.
 *
 * @param territory the one that the screen is about; null for the home city
 * @param peers     territories to compare with; null for the usual ones
 * @param from      first year; null for the usual
 * @param to        last year; null for the usual
 * @param direction code of the direction to filter by, for screens that list several
 * @param query     text to search for; empty for none
 * @param release   number of the release to be pinned to; null for the latest
 * @param more      parameters that only one screen knows, such as the tab of its drawer
 * @param problems  what of the address could not be read, and was left out
 */
public record ScreenState(
        Language language,
        @Nullable TerritoryCode territory,
        @Nullable List<TerritoryCode> peers,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String direction,
        @Nullable Status status,
        String query,
        @Nullable Integer release,
        Map<String, String> more,
        List<Problem.BadParameter> problems) {

    public static final String QUERY = "q";
    public static final String VIEW = "view";
    public static final String SHOW = "show";
    public static final String SORT = "sort";
    public static final String TRAVEL = "travel";
    public static final String MEASURE = "measure";

    /** Of {@link #SHOW}: the newest rows of a chart's table, and all of them. */
    public static final String SHOW_TABLE = "table";

    public static final String SHOW_ALL = "table-all";

    /** Of {@link #MEASURE}: the drawer is closed. */
    public static final String MEASURE_CLOSED = "none";

    private static final List<Choice> OF_ONE_SCREEN = List.of(
            new Choice(VIEW, code -> ChartView.parse(code).isPresent(), String.join(", ", ChartView.codes())),
            Choice.of(SHOW, List.of(SHOW_TABLE, SHOW_ALL)),
            Choice.of(SORT, codes(Shortlist.Order.values(), Shortlist.Order::code)),
            Choice.of(TRAVEL, codes(Heading.values(), Heading::code)),
            Choice.of(
                    MEASURE,
                    Stream.concat(codes(MeasureTab.values(), MeasureTab::code).stream(), Stream.of(MEASURE_CLOSED))
                            .toList()));

    /** Characters of a text to search for. */
    private static final int LONGEST = 200;

    private static final String COOKIE = "olshem-lang";
    private static final String EXAMPLE = "KZ-71";

    /** A parameter that takes one of a few codes. */
    private record Choice(String parameter, Predicate<String> takes, String expected) {

        static Choice of(String parameter, List<String> codes) {
            return new Choice(parameter, codes::contains, String.join(", ", codes));
        }
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    /** Reads an address. */
    public static ScreenState of(QueryParameters parameters, @Nullable VaadinRequest request) {
        List<Problem.BadParameter> problems = new ArrayList<>();
        Map<String, String> more = new LinkedHashMap<>();
        for (Choice choice : OF_ONE_SCREEN) {
            String value = read(
                    parameters,
                    choice.parameter(),
                    text -> Optional.of(text).filter(choice.takes()),
                    choice.expected(),
                    problems);
            if (value != null) {
                more.put(choice.parameter(), value);
            }
        }
        Language language = Optional.ofNullable(read(parameters, "lang", Language::parse, "kk, ru, en", problems))
                .or(() -> request == null ? Optional.empty() : fromCookie(request))
                .orElse(Language.DEFAULT);
        Integer from = read(parameters, "from", ScreenState::year, "2015", problems);
        return new ScreenState(
                language,
                read(parameters, "territory", TerritoryCode::parse, EXAMPLE, problems),
                peers(parameters, problems),
                from,
                lastYear(parameters, from, problems),
                parameters
                        .getSingleParameter("direction")
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                read(parameters, "status", Status::parse, "met, on-track, not-assessable", problems),
                Objects.requireNonNullElse(read(parameters, QUERY, ScreenState::search, "≤ " + LONGEST, problems), ""),
                read(parameters, "release", ScreenState::number, "2", problems),
                more,
                problems);
    }

    /** The peers that are named, each once; null where the parameter is absent. What cannot be a code is left out and named. */
    private static @Nullable List<TerritoryCode> peers(
            QueryParameters parameters, List<Problem.BadParameter> problems) {
        String text = parameters.getSingleParameter("peers").orElse(null);
        if (text == null) {
            return null;
        }
        List<TerritoryCode> peers = new ArrayList<>();
        for (String code : text.split(",", -1)) {
            Optional<TerritoryCode> peer = TerritoryCode.parse(code);
            if (peer.isEmpty() && !code.isBlank()) {
                problems.add(new Problem.BadParameter("peers", code.strip(), EXAMPLE));
            }
            peer.filter(it -> !peers.contains(it)).ifPresent(peers::add);
        }
        return List.copyOf(peers);
    }

    /** The last year; one before the first is left out and named, rather than turned round unasked. */
    private static @Nullable Integer lastYear(
            QueryParameters parameters, @Nullable Integer from, List<Problem.BadParameter> problems) {
        Integer to = read(parameters, "to", ScreenState::year, "2025", problems);
        if (from == null || to == null || to >= from) {
            return to;
        }
        problems.add(new Problem.BadParameter("to", to.toString(), "≥ " + from));
        return null;
    }

    private static Optional<Language> fromCookie(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> Language.parse(cookie.getValue()));
    }

    /** What remembers the language for the next visit. */
    public Cookie cookie() {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static <T> @Nullable T read(
            QueryParameters parameters,
            String name,
            Function<String, Optional<T>> parse,
            String expected,
            List<Problem.BadParameter> problems) {
        String text = parameters.getSingleParameter(name).map(String::strip).orElse("");
        Optional<T> value = text.isEmpty() ? Optional.empty() : parse.apply(text);
        if (!text.isEmpty() && value.isEmpty()) {
            problems.add(new Problem.BadParameter(name, text.length() > LONGEST ? "…" : text, expected));
        }
        return value.orElse(null);
    }

    private static Optional<String> search(String text) {
        return Optional.of(text).filter(it -> it.length() <= LONGEST);
    }

    private static Optional<Integer> year(String text) {
        return number(text).filter(year -> year >= 1900 && year <= 2200);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The address's parameters, in one order, defaults left out. */
    public QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("lang", language.code());
        put(all, "territory", territory);
        put(all, "peers", peers == null ? null : joined(peers));
        put(all, "from", from);
        put(all, "to", to);
        put(all, "direction", direction);
        put(all, "status", status == null ? null : status.code());
        put(all, QUERY, query.isEmpty() ? null : query);
        put(all, "release", release);
        all.putAll(more);
        return QueryParameters.simple(all);
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    /** Codes as they stand in addresses. */
    public static String joined(List<TerritoryCode> codes) {
        return codes.stream().map(TerritoryCode::value).collect(Collectors.joining(","));
    }

    /** The territory that is shown. */
    public TerritoryCode territory(Catalogue catalogue) {
        return territory == null ? catalogue.home().code() : territory;
    }

    /** Peers as shown: the usual ones where none are chosen, never the territory itself. */
    public List<TerritoryCode> shownPeers(Catalogue catalogue) {
        TerritoryCode shown = territory(catalogue);
        return peers == null
                ? catalogue.usualPeers(shown)
                : peers.stream().filter(code -> !code.equals(shown)).toList();
    }

    /** The same without a territory that is the home city anyway, so that one place has one address. */
    ScreenState atHome(Catalogue catalogue) {
        return catalogue.home().code().equals(territory) ? withTerritory(null) : this;
    }

    public ChartView view() {
        return Optional.ofNullable(more.get(VIEW)).flatMap(ChartView::parse).orElse(ChartView.USUAL);
    }

    /** With an indicator looked at so. */
    public ScreenState withView(ChartView wanted) {
        return with(VIEW, wanted.code().isEmpty() ? null : wanted.code());
    }

    public Shortlist.Order order() {
        return Optional.ofNullable(more.get(SORT))
                .flatMap(Shortlist.Order::parse)
                .orElse(Shortlist.Order.CATALOGUE);
    }

    /** Where the indicators that the reader wants to see are heading; null for all. */
    public @Nullable Heading heading() {
        return Optional.ofNullable(more.get(TRAVEL)).flatMap(Heading::parse).orElse(null);
    }

    public ScreenState withHeading(@Nullable Heading wanted) {
        return with(TRAVEL, wanted == null ? null : wanted.code());
    }

    /** The indicators that the reader wants to see. */
    public Shortlist shortlist() {
        return new Shortlist(direction, status, heading(), query, order());
    }

    /** Whether the reader has narrowed anything down. */
    public boolean isFiltered() {
        return peers != null
                || from != null
                || to != null
                || status != null
                || heading() != null
                || !query.isEmpty()
                || release != null
                || territory != null;
    }

    /** The same place on another screen: what only one screen knows stays behind, and so does its search. */
    public ScreenState elsewhere() {
        return new ScreenState(language, territory, peers, from, to, null, null, "", release, Map.of(), List.of());
    }

    ScreenState in(Language wanted) {
        return new ScreenState(wanted, territory, peers, from, to, direction, status, query, release, more, problems);
    }

    public ScreenState withTerritory(@Nullable TerritoryCode wanted) {
        return new ScreenState(language, wanted, peers, from, to, direction, status, query, release, more, problems);
    }

    public ScreenState withPeers(@Nullable List<TerritoryCode> wanted) {
        return new ScreenState(
                language, territory, wanted, from, to, direction, status, query, release, more, problems);
    }

    public ScreenState withYears(@Nullable Integer first, @Nullable Integer last) {
        return new ScreenState(
                language, territory, peers, first, last, direction, status, query, release, more, problems);
    }

    public ScreenState withDirection(@Nullable String wanted) {
        return new ScreenState(language, territory, peers, from, to, wanted, status, query, release, more, problems);
    }

    public ScreenState withStatus(@Nullable Status wanted) {
        return new ScreenState(language, territory, peers, from, to, direction, wanted, query, release, more, problems);
    }

    public ScreenState withQuery(String wanted) {
        return new ScreenState(
                language, territory, peers, from, to, direction, status, wanted.strip(), release, more, problems);
    }

    public ScreenState withRelease(@Nullable Integer wanted) {
        return new ScreenState(language, territory, peers, from, to, direction, status, query, wanted, more, problems);
    }

    /** With a parameter of one screen, or without it for null. */
    public ScreenState with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(more);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new ScreenState(
                language, territory, peers, from, to, direction, status, query, release, changed, problems);
    }

    /** With nothing narrowed down any more, but for the direction that a screen is about. */
    public ScreenState cleared() {
        Map<String, String> rest = new LinkedHashMap<>(more);
        rest.remove(TRAVEL);
        return new ScreenState(language, null, null, null, null, direction, null, "", null, rest, List.of());
    }
}
