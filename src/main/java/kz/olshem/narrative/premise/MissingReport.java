package kz.olshem.narrative.premise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.evidence.ExaminedLink;
import kz.olshem.evidence.Missing;
import kz.olshem.evidence.Premise;
import kz.olshem.evidence.Threshold;
import kz.olshem.kernel.Language;
import kz.olshem.kernel.Words;
import kz.olshem.narrative.DisplayNames;

/**
 * Figures that the tests lack, and who could publish them.
 *
 * @param what      is lacking of the indicator
 * @param publisher empty where the catalogue does not say
 * @param links     numbers of the links that it would serve, ascending
 */
public record MissingReport(IndicatorCode indicator, String name, String what, String publisher, List<Integer> links) {

    public MissingReport {
        links = List.copyOf(links);
    }

    private record Wanted(Missing missing, NavigableSet<Integer> links) {}

    /** What would serve most links first; else in the order of the links. */
    static List<MissingReport> of(Premise premise, Catalogue catalogue, Language language) {
        Map<IndicatorCode, Wanted> wanted = new LinkedHashMap<>();
        for (ExaminedLink link : premise.links()) {
            for (Missing it : link.missing()) {
                wanted.computeIfAbsent(it.indicator(), code -> new Wanted(it, new TreeSet<>()))
                        .links()
                        .add(link.link().number());
            }
        }
        return wanted.values().stream()
                .sorted(Comparator.comparingInt((Wanted it) -> it.links().size())
                        .reversed())
                .map(it -> of(it, catalogue, language))
                .toList();
    }

    private static MissingReport of(Wanted wanted, Catalogue catalogue, Language language) {
        Missing it = wanted.missing();
        return new MissingReport(
                it.indicator(),
                catalogue
                        .find(it.indicator())
                        .map(known -> DisplayNames.of(known, language))
                        .orElseGet(it.indicator()::value),
                what(it, catalogue, Words.of(language)),
                it.publisher() == null ? "" : it.publisher().in(language),
                List.copyOf(wanted.links()));
    }

    private static String what(Missing it, Catalogue catalogue, Words words) {
        Threshold needed = it.held().where();
        String regions = String.valueOf(needed.regions());
        return switch (needed) {
            case REGIONS -> {
                if (it.held().years().isEmpty()) {
                    yield words.text(
                            "premise.missing.nothing", "years", String.valueOf(needed.years()), "regions", regions);
                }
                yield it.years() > 0
                        ? words.text("premise.missing.years", "years", it.years(), "regions", regions)
                        : words.text(
                                "premise.missing.regions",
                                "count",
                                it.regions(),
                                "years",
                                String.valueOf(needed.years()));
            }
            case COUNTRY -> {
                String country = catalogue
                        .country()
                        .map(whole -> DisplayNames.of(whole.code(), catalogue, words.language()))
                        .orElse("");
                yield it.otherYears().isEmpty()
                        ? words.text("premise.missing.country", "territory", country, "years", it.years())
                        : words.text("premise.missing.given", "territory", country, "years", years(it.otherYears()));
            }
        };
    }

    /** Years in ascending order, those that follow each other as a range: {@code 1992–1995, 2023}. */
    static String years(List<Integer> years) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int year : years) {
            if (runs.isEmpty() || runs.getLast().getLast() != year - 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(year);
        }
        return runs.stream()
                .map(run -> run.size() == 1 ? String.valueOf(run.getFirst()) : run.getFirst() + "–" + run.getLast())
                .collect(Collectors.joining(", "));
    }
}
