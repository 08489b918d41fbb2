package kz.olshem.catalogue;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;

/** How a number stands with its unit in one language: {@code 4,2 раза}, {@code 81-орын}. */
public final class UnitPattern {

    private static final String NUMBER = "n";
    private static final String COUNT = "count";
    private static final Map<Key, MessageFormat> PARSED = new ConcurrentHashMap<>();

    /** What of all fractions has the form that every number with printed decimals takes, 1,0 too. */
    private static final BigDecimal FRACTION = new BigDecimal("0.5");

    private record Key(String pattern, Language language) {}

    private final MessageFormat format;

    private UnitPattern(MessageFormat format) {
        this.format = format;
    }

    /** The pattern of a unit in a language; empty where it has none. */
    static Optional<UnitPattern> of(Unit unit, Language language) {
        String pattern = unit.pattern().in(language);
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitPattern(PARSED.computeIfAbsent(new Key(pattern, language), UnitPattern::parse)));
    }

    /** Whether a text is a pattern that puts in the number, and nothing but it. */
    public static boolean isPattern(String text, Language language) {
        try {
            Set<String> arguments = parse(new Key(text, language)).getArgumentNames();
            return arguments.contains(NUMBER) && Set.of(NUMBER, COUNT).containsAll(arguments);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static MessageFormat parse(Key key) {
        return new MessageFormat(key.pattern(), key.language().locale());
    }

    /**
     * A number with its unit.
     *
     * @param number   as it is printed
     * @param value    that is printed, rounded as it is
     * @param decimals that are printed
     */
    String text(String number, BigDecimal value, int decimals) {
        BigDecimal count = decimals > 0 ? FRACTION : value.abs();
        synchronized (format) { // ICU's formats are not safe for use from many threads
            return format.format(Map.of(NUMBER, number, COUNT, count));
        }
    }

    /** What stands around the number, without it. */
    String beside(BigDecimal value, int decimals) {
        return text("", value, decimals).replace(Numbers.NO_BREAK_SPACE, ' ').strip();
    }
}
