package kz.olshem.catalogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the grammar of {@link Derivation} by recursive descent. */
final class DerivationParser {

    private final String text;
    private int at;

    DerivationParser(String text) {
        this.text = text;
    }

    Derivation parse() {
        Derivation expression = expression();
        skipSpaces();
        if (at < text.length()) {
            throw fault("nothing more");
        }
        return expression;
    }

    private Derivation expression() {
        String word = word();
        if (!take('(')) {
            return reference(word);
        }
        Derivation result = switch (word) {
            case "ratio" -> ratio();
            case "share" -> share();
            case "chain-index" -> chainIndex();
            case "index" -> index();
            case "growth" -> new Derivation.GrowthRate(expression());
            default -> throw fault("ratio, share, chain-index, index or growth");
        };
        expect(')');
        return result;
    }

    private Derivation ratio() {
        Derivation numerator = expression();
        expect(',');
        Derivation denominator = expression();
        @Nullable BigDecimal scale = take(',') ? number() : null;
        return new Derivation.Ratio(numerator, denominator, scale);
    }

    private Derivation share() {
        Derivation part = expression();
        expect(',');
        return new Derivation.Share(part, expression());
    }

    private Derivation chainIndex() {
        Derivation yearOnYear = expression();
        expect(',');
        return new Derivation.ChainIndex(yearOnYear, year());
    }

    private Derivation index() {
        Derivation of = expression();
        expect(',');
        return new Derivation.Index(of, year());
    }

    private Derivation reference(String word) {
        int sign = word.indexOf('@');
        String code = sign < 0 ? word : word.substring(0, sign);
        String territory = sign < 0 ? null : word.substring(sign + 1);
        Optional<TerritoryCode> where = territory == null ? Optional.empty() : TerritoryCode.parse(territory);
        if (!IndicatorCode.isCode(code) || territory != null && where.isEmpty()) {
            throw fault("an indicator code");
        }
        return new Derivation.Reference(new IndicatorCode(code), where.orElse(null));
    }

    private int year() {
        String word = word();
        if (!word.matches("[0-9]{4}")) {
            throw fault("a year");
        }
        return Integer.parseInt(word);
    }

    private BigDecimal number() {
        String word = word();
        if (!word.matches("[0-9]+(\\.[0-9]+)?")) {
            throw fault("a number");
        }
        return new BigDecimal(word);
    }

    private String word() {
        skipSpaces();
        int start = at;
        while (at < text.length() && "(), ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean take(char sign) {
        skipSpaces();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char sign) {
        if (!take(sign)) {
            throw fault("'" + sign + "'");
        }
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException fault(String expected) {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "derivation '%s': expected %s at character %d", text, expected, at + 1));
    }
}
