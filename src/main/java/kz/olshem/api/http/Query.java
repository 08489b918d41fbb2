package kz.olshem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.catalogue.TerritoryCode;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Period;
import kz.olshem.kernel.Problem;
import kz.olshem.scorecard.Shortlist;
import kz.olshem.scorecard.change.Heading;
import kz.olshem.scorecard.status.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The parameters of a request, read strictly: an unknown or repeated one is refused by name, so that a misspelt filter is
 * not mistaken for no filter.
 */
public final class Query {

    private static final String FORMAT = "format";
    private static final String LANGUAGE = "lang";
    /** Whether a CSV begins with a byte order mark: the same in every address that has a CSV. */
    public static final String MARK = "bom";

    /** Whether a CSV of figures has the names of its codes too. */
    public static final String NAMES = "names";

    private static final String RELEASE = "release";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");
    private static final int DIGITS_OF_A_RELEASE = 9;

    /** Codes parted by commas: all that there are may be named at once. */
    private static final Set<String> LISTS = Set.of("indicator", "territory", "peers");

    private static final int LONGEST_LIST = 6000;
    private static final int LONGEST_TEXT = 200;

    private final Map<String, String[]> values;
    private final boolean csv;

    private Query(Map<String, String[]> values, boolean csv) {
        this.values = values;
        this.csv = csv;
    }

    /**
     * @throws InvalidRequestException for a parameter that is not accepted, or is given twice, and for a query that cannot be decoded
     * @throws Problem.BadParameter for an unknown format or language
     */
    public static Query of(HttpServletRequest request, String... accepted) {
        List<String> names = new ArrayList<>(List.of(accepted));
        names.add(FORMAT);
        names.add(MARK);
        Map<String, String[]> values = read(request, names);
        Query query = new Query(values, wantsCsv(values, request.getHeader("Accept")));
        query.isOn(MARK);
        return query;
    }

    /**
     * The parameters of a file whose address says its format, so that {@code format} is one among others.
     *
     * @throws InvalidRequestException as {@link #of}
     * @throws Problem.BadParameter for an unknown language
     */
    public static Query ofFile(HttpServletRequest request, List<String> accepted) {
        return new Query(read(request, new ArrayList<>(accepted)), false);
    }

    /** The same, by name. */
    public static Query ofFile(HttpServletRequest request, String... accepted) {
        return ofFile(request, List.of(accepted));
    }

    private static Map<String, String[]> read(HttpServletRequest request, List<String> names) {
        names.add(LANGUAGE);
        Map<String, String[]> values = parameters(request);
        values.forEach((name, given) -> {
            if (!names.contains(name)) {
                throw new InvalidRequestException(ApiProblem.unknownParameter(name, String.join(", ", names)));
            }
            if (given.length > 1) {
                throw new InvalidRequestException(ApiProblem.repeatedParameter(name));
            }
            int most = LISTS.contains(name) ? LONGEST_LIST : LONGEST_TEXT;
            if (given[0].length() > most) {
                throw new InvalidRequestException(ApiProblem.longParameter(name, most));
            }
        });
        String language = text(values, LANGUAGE).orElse(Language.DEFAULT.code());
        if (Language.parse(language).isEmpty()) {
            throw new Problem.BadParameter(LANGUAGE, language, "kk, ru, en");
        }
        return values;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            throw new InvalidRequestException(ApiProblem.of(400)); // percent signs that encode nothing
        }
    }

    private static boolean wantsCsv(Map<String, String[]> values, @Nullable String accept) {
        Optional<String> format = text(values, FORMAT);
        if (format.isPresent()) {
            return switch (format.get()) {
                case "csv" -> true;
                case "json" -> false;
                default -> throw new Problem.BadParameter(FORMAT, format.get(), "json, csv");
            };
        }
        return accept != null && prefersCsv(accept);
    }

    /** Whether a header asks for CSV more than for JSON; one that cannot be read asks for nothing. */
    private static boolean prefersCsv(String accept) {
        if (!accept.contains("csv")) {
            return false;
        }
        try {
            double csv = 0;
            double json = 0;
            for (MediaType type : MediaType.parseMediaTypes(accept)) {
                if (type.getType().equals("text") && type.getSubtype().equals("csv")) {
                    csv = Math.max(csv, type.getQualityValue());
                } else if (type.isConcrete() && type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                    json = Math.max(json, type.getQualityValue());
                }
            }
            return csv > 0 && csv >= json;
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** The form of a document; that of a file is in its address. */
    public Form form() {
        if (!csv) {
            return Form.JSON;
        }
        return isOn(MARK) ? Form.MARKED_CSV : Form.CSV;
    }

    public Optional<String> text(String name) {
        return text(values, name);
    }

    /**
     * The territory asked for; null where none is named, which is the home city.
     *
     * @throws Problem.Unknown for what cannot be one
     */
    public @Nullable TerritoryCode territory() {
        return text("territory")
                .map(text -> TerritoryCode.parse(text).orElseThrow(() -> new Problem.Unknown("territory", text)))
                .orElse(null);
    }

    /** The language asked for, Kazakh where none is. */
    public Language language() {
        return text(LANGUAGE).flatMap(Language::parse).orElse(Language.DEFAULT);
    }

    /**
     * Whether a switch is on; off where it is not given.
     *
     * @throws Problem.BadParameter for anything but {@code true} and {@code false}
     */
    public boolean isOn(String name) {
        String text = text(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new Problem.BadParameter(name, text, "true, false");
        }
        return text.equals("true");
    }

    private static Optional<String> text(Map<String, String[]> values, String name) {
        return Optional.ofNullable(values.get(name)).map(given -> given[0]);
    }

    /**
     * The codes of a list parted by commas, each once, in the order given; none where the parameter is absent.
     *
     * @throws Problem.BadParameter for an empty code
     */
    public Set<String> codes(String name) {
        Set<String> codes = new LinkedHashSet<>();
        text(name).ifPresent(list -> {
            for (String code : list.split(",", -1)) {
                if (code.isBlank()) {
                    throw new Problem.BadParameter(name, list, "code, code,code");
                }
                codes.add(code.strip());
            }
        });
        return codes;
    }

    /**
     * @throws Problem.BadParameter for text that is no period
     */
    public Optional<Period> period(String name) {
        return text(name)
                .map(text -> Period.parse(text)
                        .orElseThrow(() -> new Problem.BadParameter(
                                name, text, "2025, 2025-S1, 2025-Q3, 2025-07, 2025-01/2025-09")));
    }

    /**
     * The status that the request is narrowed down to.
     *
     * @throws Problem.BadParameter for an unknown one
     */
    public Optional<Status> status() {
        return choice("status", Status::parse, Arrays.stream(Status.values()).map(Status::code));
    }

    /**
     * Where what the request is narrowed down to is heading.
     *
     * @throws Problem.BadParameter for an unknown one
     */
    public Optional<Heading> heading() {
        return choice("travel", Heading::parse, Arrays.stream(Heading.values()).map(Heading::code));
    }

    /**
     * The order asked for, that of the catalogue where none is.
     *
     * @throws Problem.BadParameter for an unknown one
     */
    public Shortlist.Order order() {
        return choice(
                        "sort",
                        Shortlist.Order::parse,
                        Arrays.stream(Shortlist.Order.values()).map(Shortlist.Order::code))
                .orElse(Shortlist.Order.CATALOGUE);
    }

    private <T> Optional<T> choice(String name, Function<String, Optional<T>> parse, Stream<String> codes) {
        return text(name)
                .map(text -> parse.apply(text)
                        .orElseThrow(
                                () -> new Problem.BadParameter(name, text, codes.collect(Collectors.joining(", ")))));
    }

    /**
     * The release that the request is pinned to.
     *
     * @throws Problem.BadParameter for anything but a positive whole number
     * @throws Problem.Unknown for a number beyond all releases
     */
    public OptionalInt release() {
        Optional<String> text = text(RELEASE);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        String number = text.get();
        if (!NUMBER.matcher(number).matches()) {
            throw new Problem.BadParameter(RELEASE, number, "1, 2, 3");
        }
        if (number.length() > DIGITS_OF_A_RELEASE) {
            throw new Problem.Unknown(RELEASE, number);
        }
        return OptionalInt.of(Integer.parseInt(number));
    }
}
