package kz.olshem.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.kernel.Problem;

/** Everything that can be measured, in catalogue order. Immutable; whoever holds one never sees it change. */
public final class Catalogue {

    /** Levels of territories that lie in each other, at the most. */
    private static final int DEEPEST = 10;

    private final Map<String, Direction> directions;
    private final Map<String, Unit> units;
    private final Map<TerritoryCode, Territory> territories;
    private final Map<IndicatorCode, Indicator> indicators;
    private final List<FrameworkLink> frameworkLinks;
    private final List<OutsideEvidence> outsideEvidence;

    /** A catalogue that is linked to no framework and for whose premise nobody is quoted. */
    public Catalogue(
            Collection<Direction> directions,
            Collection<Unit> units,
            Collection<Territory> territories,
            Collection<Indicator> indicators) {
        this(directions, units, territories, indicators, List.of(), List.of());
    }

    /**
     * @throws IllegalArgumentException for a code given twice, and for an indicator whose direction, or an input of
     *     whose derivation, is not among the given ones
     */
    public Catalogue(
            Collection<Direction> directions,
            Collection<Unit> units,
            Collection<Territory> territories,
            Collection<Indicator> indicators,
            List<FrameworkLink> frameworkLinks,
            List<OutsideEvidence> outsideEvidence) {
        this.directions = byCode(directions, Direction::code);
        this.units = byCode(units, Unit::code);
        this.territories = byCode(territories, Territory::code);
        this.indicators = byCode(indicators, Indicator::code);
        this.frameworkLinks = List.copyOf(frameworkLinks);
        this.outsideEvidence = List.copyOf(outsideEvidence);
        for (Indicator indicator : indicators) {
            require(this.directions.containsKey(indicator.direction()), indicator, indicator.direction());
            if (indicator.derivation() != null) {
                for (Derivation.Reference input : indicator.derivation().inputs()) {
                    require(this.indicators.containsKey(input.indicator()), indicator, input);
                    require(
                            input.territory() == null || this.territories.containsKey(input.territory()),
                            indicator,
                            input);
                }
            }
        }
    }

    private static void require(boolean known, Indicator indicator, Object name) {
        if (!known) {
            throw new IllegalArgumentException(indicator.code() + " names the unknown " + name);
        }
    }

    private static <K, V> Map<K, V> byCode(Collection<V> values, Function<V, K> code) {
        Map<K, V> map = values.stream()
                .collect(Collectors.toMap(
                        code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("twice in the catalogue: " + code.apply(one));
                        },
                        LinkedHashMap::new));
        return Collections.unmodifiableMap(map);
    }

    /** Directions by position. */
    public Collection<Direction> directions() {
        return directions.values();
    }

    /** Indicators in catalogue order. */
    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    /** Units in catalogue order. */
    public Collection<Unit> units() {
        return units.values();
    }

    /** Territories in catalogue order. */
    public Collection<Territory> territories() {
        return territories.values();
    }

    /** Links of indicators to international frameworks, in catalogue order. */
    public List<FrameworkLink> frameworkLinks() {
        return frameworkLinks;
    }

    /** Links of one indicator to international frameworks, in catalogue order. */
    public List<FrameworkLink> frameworkLinks(IndicatorCode indicator) {
        return frameworkLinks.stream()
                .filter(it -> it.indicator().equals(indicator))
                .toList();
    }

    /** What others found of the links of the premise, in catalogue order. */
    public List<OutsideEvidence> outsideEvidence() {
        return outsideEvidence;
    }

    /** The indicators of a direction, in catalogue order. */
    public List<Indicator> indicatorsOf(Direction direction) {
        return indicators.values().stream()
                .filter(indicator -> indicator.direction().equals(direction.code()))
                .toList();
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public Optional<Territory> findTerritory(String code) {
        return TerritoryCode.parse(code).map(territories::get);
    }

    public Optional<Unit> findUnit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /**
     * @throws Problem.Unknown where there is none
     */
    public Indicator indicator(String code) {
        return Optional.of(code)
                .filter(IndicatorCode::isCode)
                .map(valid -> indicators.get(new IndicatorCode(valid)))
                .orElseThrow(() -> new Problem.Unknown("indicator", code));
    }

    /**
     * @throws Problem.Unknown where there is none
     */
    public Indicator indicator(IndicatorCode code) {
        return indicator(code.value());
    }

    /**
     * @throws Problem.Unknown where there is none
     */
    public Direction direction(String code) {
        return Optional.ofNullable(directions.get(code)).orElseThrow(() -> new Problem.Unknown("direction", code));
    }

    /**
     * @throws Problem.Unknown where there is none
     */
    public Territory territory(String code) {
        return findTerritory(code).orElseThrow(() -> new Problem.Unknown("territory", code));
    }

    /**
     * @throws Problem.Unknown where there is none
     */
    public Territory territory(TerritoryCode code) {
        return territory(code.value());
    }

    /**
     * The city that the product is about: the first one of the catalogue.
     *
     * @throws IllegalStateException where the catalogue has no city
     */
    public Territory home() {
        return territories.values().stream()
                .filter(it -> it.level() == Territory.Level.CITY)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the catalogue has no city"));
    }

    /** The country that the home city lies in; empty where the catalogue does not say. */
    public Optional<Territory> country() {
        return countryOf(home().code());
    }

    /**
     * Whether a territory is offered on every screen: whole, and in the home city's country. Parts of cities and other
     * countries are, where there are figures of them.
     */
    public boolean isOfferedEverywhere(Territory territory) {
        return territory.level().isWhole()
                && countryOf(territory.code())
                        .map(Territory::code)
                        .equals(country().map(Territory::code));
    }

    /** The country that a territory lies in, or is; empty where the catalogue does not say. */
    public Optional<Territory> countryOf(TerritoryCode code) {
        Territory at = territories.get(code);
        for (int step = 0; at != null && step < DEEPEST; step++) {
            if (at.level() == Territory.Level.COUNTRY) {
                return Optional.of(at);
            }
            at = at.parent() == null ? null : territories.get(at.parent());
        }
        return Optional.empty();
    }

    /**
     * Whom a territory is compared with where nobody chose: the cities of the home city's country, the home city first, and
     * that country; never the territory itself.
     */
    public List<TerritoryCode> usualPeers(TerritoryCode of) {
        Optional<TerritoryCode> country = country().map(Territory::code);
        return Stream.concat(
                        territories.values().stream()
                                .filter(it -> it.level() == Territory.Level.CITY)
                                .map(Territory::code)
                                .filter(it -> countryOf(it).map(Territory::code).equals(country)),
                        country.stream())
                .filter(it -> !it.equals(of))
                .toList();
    }

    /** The indicator that a theme is about: the one of its name, else the first of the theme; empty where there is none. */
    public Optional<Indicator> main(Headline headline) {
        return find(headline.main()).or(() -> of(headline).stream().findFirst());
    }

    /** Indicators that belong to a theme of the overview, in catalogue order. */
    public SequencedCollection<Indicator> of(Headline headline) {
        return indicators.values().stream()
                .filter(indicator -> indicator.headline() == headline)
                .toList();
    }
}
