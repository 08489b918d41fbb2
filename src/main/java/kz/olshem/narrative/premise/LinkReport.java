package kz.olshem.narrative.premise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.evidence.Coverage;
import kz.olshem.evidence.ExaminedLink;
import kz.olshem.evidence.Link;
import kz.olshem.evidence.Reliability;
import kz.olshem.evidence.Threshold;
import kz.olshem.evidence.Verdict;
import kz.olshem.evidence.association.Association;
import kz.olshem.evidence.association.LagScan;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Numbers;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;
import org.jspecify.annotations.Nullable;

/**
 * A test of a link with its three marks, which are never merged: whether it can be tested, what our figures say, and what
 * others found.
 *
 * @param label     its number; the two tests of the last link are told apart by a letter
 * @param name      the stages that it joins
 * @param causeName what is tested against {@code effectName}
 * @param count     what is held of what is needed: {@code 168 of 168 region-years}
 * @param testable  the first mark, with that count
 * @param coverage  where and when both have a figure; what is lacking and what is stood in for: a line each
 * @param verdict   the second mark
 * @param chance    how often chance does as well, or why that is not known: a line each
 * @param findings  the third mark, those of others
 */
public record LinkReport(
        ExaminedLink examined,
        String label,
        String name,
        String causeName,
        String effectName,
        String count,
        String testable,
        List<String> coverage,
        String verdict,
        List<String> chance,
        List<OutsideFinding> findings) {

    private static final int DECIMALS = 2;

    public LinkReport {
        coverage = List.copyOf(coverage);
        chance = List.copyOf(chance);
        findings = List.copyOf(findings);
    }

    /** Whether the threshold is reached. */
    public boolean isTestable() {
        return examined.verdict() != Verdict.NOT_TESTABLE;
    }

    static LinkReport of(ExaminedLink it, Catalogue catalogue, Language language) {
        Words words = Words.of(language);
        Coverage coverage = it.coverage();
        String count = words.text(
                "premise.count." + coverage.threshold(),
                "held",
                String.valueOf(coverage.held()),
                "needed",
                String.valueOf(coverage.threshold().needed()));
        boolean testable = it.verdict() != Verdict.NOT_TESTABLE;
        return new LinkReport(
                it,
                label(it),
                words.text("premise.link." + it.link().code()),
                name(it.cause(), catalogue, language),
                name(it.effect(), catalogue, language),
                count,
                words.text(testable ? "premise.testable.yes" : "premise.testable.no", "count", count),
                coverage(it, catalogue, words),
                words.text("premise.verdict." + it.verdict()),
                chance(it, words),
                OutsideFinding.of(it.link(), catalogue, language));
    }

    /** The number of a link, with a letter where it has several tests. */
    static String label(ExaminedLink it) {
        List<Link> tests = Arrays.stream(Link.values())
                .filter(link -> link.number() == it.link().number())
                .toList();
        return tests.size() == 1
                ? String.valueOf(it.link().number())
                : String.format(Locale.ROOT, "%d%c", it.link().number(), 'a' + tests.indexOf(it.link()));
    }

    private static String name(IndicatorCode code, Catalogue catalogue, Language language) {
        return catalogue.find(code).map(it -> DisplayNames.of(it, language)).orElseGet(code::value);
    }

    private static List<String> coverage(ExaminedLink it, Catalogue catalogue, Words words) {
        Coverage coverage = it.coverage();
        List<String> lines = new ArrayList<>();
        lines.add(coverage.years().isEmpty() ? words.text("premise.where.none") : where(coverage, catalogue, words));
        if (!coverage.isEnough()) {
            lines.add(words.text(
                    "premise.needs." + coverage.threshold(),
                    "count",
                    coverage.threshold().needed() - coverage.held()));
        }
        if (!it.proxies().isEmpty()) {
            lines.add(words.text(
                    "premise.stand-ins",
                    "names",
                    it.proxies().stream()
                            .map(code -> name(code, catalogue, words.language()))
                            .collect(Collectors.joining("; "))));
        }
        return lines;
    }

    private static String where(Coverage coverage, Catalogue catalogue, Words words) {
        String from = String.valueOf(coverage.years().getFirst());
        String to = String.valueOf(coverage.years().getLast());
        return switch (coverage.threshold()) {
            case REGIONS -> words.text("premise.where.REGIONS", "regions", coverage.regions(), "from", from, "to", to);
            case COUNTRY ->
                words.text(
                        "premise.where.COUNTRY",
                        "territory",
                        catalogue
                                .country()
                                .map(country -> DisplayNames.of(country.code(), catalogue, words.language()))
                                .orElse(""),
                        "years",
                        coverage.years().size(),
                        "from",
                        from,
                        "to",
                        to);
        };
    }

    private static List<String> chance(ExaminedLink it, Words words) {
        Association found = it.association();
        if (found == null) {
            return List.of(words.text("premise.nothing-computed"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(chance(found.chance(), words));
        lines.add(words.text(
                "premise.lag",
                "lag",
                found.lag(),
                "tried",
                found.lagsTried(),
                "reversed",
                number(found.reversedChance(), words),
                "all",
                number(LagScan.SHIFTS, words)));
        lines.add(words.text(
                "premise.rho",
                "rho",
                Numbers.format(BigDecimal.valueOf(found.rho()), DECIMALS, words.language()),
                "pairs",
                found.pairs()));
        String weak = weakness(it, words);
        if (weak != null) {
            lines.add(weak);
        }
        return lines;
    }

    private static @Nullable String weakness(ExaminedLink it, Words words) {
        if (it.coverage().threshold() != Threshold.COUNTRY || it.verdict() != Verdict.NO_ASSOCIATION) {
            return null;
        }
        Reliability seen = Reliability.of(Threshold.COUNTRY);
        return words.text("premise.weak", "least", String.valueOf(seen.least()), "most", String.valueOf(seen.most()));
    }

    /** How often chance does as well, in words. */
    public static String chance(int count, Words words) {
        return words.text("premise.chance", "count", number(count, words), "all", number(LagScan.SHIFTS, words));
    }

    private static String number(int count, Words words) {
        return Numbers.format(BigDecimal.valueOf(count), 0, words.language());
    }
}
