package kz.olshem.api.v1;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.olshem.api.http.Document;
import kz.olshem.catalogue.Catalogue;
import kz.olshem.catalogue.IndicatorCode;
import kz.olshem.catalogue.OutsideEvidence;
import kz.olshem.evidence.Coverage;
import kz.olshem.evidence.ExaminedLink;
import kz.olshem.evidence.Holding;
import kz.olshem.evidence.Missing;
import kz.olshem.evidence.Premise;
import kz.olshem.evidence.association.Association;
import kz.olshem.kernel.LocalizedText;
import kz.olshem.kernel.Numbers;
import kz.olshem.series.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The council's premise as of a release: what is held of each stage, and each test of a link with its verdict. As CSV its
 * tests, one a row.
 *
 * @param method   counts up with every change of the rules
 * @param testable how many of the four links can be tested
 */
public record PremiseDocument(int release, int method, int testable, List<StageRow> stages, List<LinkRow> links)
        implements Document {

    /** A stage with its indicators. */
    record StageRow(String code, List<Held> indicators) {}

    /**
     * What is held of an indicator among regions.
     *
     * @param each years that each of the fourteen regions with most has at least
     */
    record Held(String indicator, List<Integer> years, int regions, int each) {

        static Held of(Holding it) {
            return new Held(it.indicator().value(), it.years(), it.regions(), it.each());
        }
    }

    /** A test with what it lacks and what others found. */
    record LinkRow(@JsonUnwrapped TestRow test, List<Lack> missing, List<Finding> evidence) {}

    /**
     * A test of a link.
     *
     * @param number    of the link, from 1 to 4
     * @param proxy     those of the two that stand in for what their stages are about
     * @param threshold {@code REGIONS} or {@code COUNTRY}
     * @param held      region-years, or years of the country, that count
     * @param years     of which any region has both
     * @param k         in how many of 1,000 shuffles chance does as well; null where nothing was computed, as all after it
     * @param kReversed the same with time reversed
     */
    record TestRow(
            String link,
            int number,
            String verdict,
            String cause,
            String effect,
            List<String> proxy,
            String threshold,
            int held,
            int needed,
            List<Integer> years,
            int regions,
            @Nullable Integer k,
            @Nullable Integer lag,
            @Nullable Integer lagsTried,
            @Nullable BigDecimal rho,
            @Nullable Integer pairs,
            @Nullable Integer kReversed) {

        static TestRow of(ExaminedLink it) {
            Coverage coverage = it.coverage();
            Association found = it.association();
            return new TestRow(
                    it.link().code(),
                    it.link().number(),
                    it.verdict().name(),
                    it.cause().value(),
                    it.effect().value(),
                    it.proxies().stream().map(IndicatorCode::value).toList(),
                    coverage.threshold().name(),
                    coverage.held(),
                    coverage.threshold().needed(),
                    coverage.years(),
                    coverage.regions(),
                    found == null ? null : found.chance(),
                    found == null ? null : found.lag(),
                    found == null ? null : found.lagsTried(),
                    found == null ? null : Numbers.derived(BigDecimal.valueOf(found.rho())),
                    found == null ? null : found.pairs(),
                    found == null ? null : found.reversedChance());
        }
    }

    /** Figures that a test lacks; {@code otherYears} are those of which only the other end has one. */
    record Lack(
            String indicator,
            @Nullable LocalizedText publisher,
            String threshold,
            int years,
            int regions,
            List<Integer> otherYears) {

        static Lack of(Missing it) {
            return new Lack(
                    it.indicator().value(),
                    it.publisher(),
                    it.held().where().name(),
                    it.years(),
                    it.regions(),
                    it.otherYears());
        }
    }

    /** What others found, rated from 1 to 5. */
    record Finding(
            int rating,
            LocalizedText sentence,
            String source,
            String url,
            @Nullable String published) {

        static Finding of(OutsideEvidence it) {
            return new Finding(
                    it.rating(),
                    it.sentence(),
                    it.sourceTitle(),
                    it.url(),
                    it.published().isEmpty() ? null : it.published());
        }
    }

    /** A test that says as of when, because a line of a file has nothing above it. */
    record Line(int release, int method, @JsonUnwrapped TestRow test) {}

    public static PremiseDocument of(Premise premise, Snapshot snapshot) {
        return new PremiseDocument(
                snapshot.release().number(),
                premise.method(),
                premise.testable(),
                premise.stages().entrySet().stream()
                        .map(it -> new StageRow(
                                it.getKey(),
                                it.getValue().stream().map(Held::of).toList()))
                        .toList(),
                premise.links().stream()
                        .map(it -> new LinkRow(
                                TestRow.of(it),
                                it.missing().stream().map(Lack::of).toList(),
                                findings(it, snapshot.catalogue())
                                        .map(Finding::of)
                                        .toList()))
                        .toList());
    }

    private static Stream<OutsideEvidence> findings(ExaminedLink link, Catalogue catalogue) {
        return catalogue.outsideEvidence().stream()
                .filter(it -> it.link().equals(link.link().code()));
    }

    @Override
    public Class<Line> rowType() {
        return Line.class;
    }

    @Override
    public List<Line> rows() {
        return links.stream().map(it -> new Line(release, method, it.test())).toList();
    }
}
