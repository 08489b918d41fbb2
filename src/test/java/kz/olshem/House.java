package kz.olshem;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of the house: its floors from the ground up, and the rooms of each floor from those that know nobody to those
 * that know the others. A floor or room that comes later is drawn here first.
 *
 * @param root the package that the floors are in
 */
record House(String root) {

    /** Floors of one set do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("kernel"),
            Set.of("catalogue", "access"),
            Set.of("series"),
            Set.of("scorecard", "evidence", "intake"),
            Set.of("narrative"),
            Set.of("chart"),
            Set.of("export"),
            Set.of("ui", "api"),
            Set.of("operations"),
            Set.of("web"));

    /** The package of the floor itself, where that has types of its own. */
    private static final String HALL = "";

    /** Rooms of one set do not know each other; a floor that is not listed is one room. */
    private static final Map<String, List<Set<String>>> ROOMS = Map.of(
            "catalogue", List.of(Set.of(HALL), Set.of("store")),
            "series", List.of(Set.of(HALL), Set.of("publication", "exchange"), Set.of("store")),
            "scorecard", List.of(Set.of("status"), Set.of("change", "rank"), Set.of(HALL), Set.of("attention")),
            "evidence", List.of(Set.of("association"), Set.of(HALL)),
            "intake", List.of(Set.of("check"), Set.of("csv"), Set.of("sdmx", "shipped")),
            "narrative", List.of(Set.of(HALL), Set.of("premise")),
            "chart", List.of(Set.of(HALL), Set.of("dossier")),
            "export",
                    List.of(
                            Set.of("drawing", "table"),
                            Set.of("layout"),
                            Set.of("svg", "png", "pdf", "office"),
                            Set.of("sheet", "slide"),
                            Set.of(HALL)),
            "api", List.of(Set.of("http"), Set.of("v1"), Set.of("files", "contract")),
            "ui",
                    List.of(
                            Set.of("component"),
                            Set.of("chart", "shell"),
                            Set.of("prerender", "saving"),
                            Set.of("filter"),
                            Set.of("direction", "indicator", "premise"),
                            Set.of("overview")));

    /** Where statements of SQL may stand: in the store of a floor, or on a floor that is nothing but tables. */
    private static final Set<String> WITH_TABLES = Set.of("catalogue.store", "series.store", "access", "operations");

    /** A class's place: its floor, and its room on it. */
    private record Address(String floor, String room) {
        String name() {
            return room.isEmpty() ? floor : floor + "." + room;
        }
    }

    /** Empty for the roof itself and for what is not ours. */
    private Optional<Address> address(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] steps = name.substring(root.length() + 1).split("\\.");
        return Optional.of(new Address(steps[0], steps.length == 1 ? HALL : steps[1]));
    }

    private static int storey(List<Set<String>> plan, String name) {
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private static int floor(Address address) {
        return storey(FLOORS, address.floor());
    }

    private static int room(Address address) {
        return storey(ROOMS.getOrDefault(address.floor(), List.of(Set.of(HALL))), address.room());
    }

    DescribedPredicate<JavaClass> on(Set<String> floors) {
        return DescribedPredicate.describe(
                "on " + floors,
                type -> address(type).filter(it -> floors.contains(it.floor())).isPresent());
    }

    DescribedPredicate<JavaClass> below(Set<String> floors) {
        return DescribedPredicate.describe(
                "below " + floors,
                type -> address(type).filter(it -> !floors.contains(it.floor())).isPresent());
    }

    DescribedPredicate<JavaClass> withoutTables() {
        return DescribedPredicate.describe(
                "in a room without tables",
                type -> address(type)
                        .filter(it -> WITH_TABLES.contains(it.name()))
                        .isEmpty());
    }

    /** That a class stands on a floor and in a room of the plan. */
    ArchCondition<JavaClass> standInARoomOfThePlan() {
        return new ArchCondition<>("stand in a room of the plan") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                address(type)
                        .filter(it -> !type.getSimpleName().equals("package-info")) // a floor says what it is for
                        .filter(it -> floor(it) < 0 || room(it) < 0)
                        .ifPresent(it -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is in " + it.name() + ", which is not in the plan")));
            }
        };
    }

    /** That a class imports from floors below its own only, and on its own from rooms below its own. */
    ArchCondition<JavaClass> importOnlyFromBelow() {
        return new ArchCondition<>("import only from floors below, and on the same floor from rooms below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<Address> own = address(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean roof = target.getPackageName().equals(root);
                    boolean above = own.isPresent()
                            && address(target)
                                    .filter(other -> !isBelow(other, own.get()))
                                    .isPresent();
                    if (own.isPresent() && roof || above) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isBelow(Address other, Address own) {
        if (other.equals(own)) {
            return true;
        }
        return other.floor().equals(own.floor()) ? room(other) < room(own) : floor(other) < floor(own);
    }

    /** That no step of a class's package is one of the names that say nothing. */
    static ArchCondition<JavaClass> standInPackagesThatSayWhatTheyAreAbout() {
        Set<String> nameless = Set.of(
                "common",
                "util",
                "utils",
                "helper",
                "helpers",
                "dto",
                "model",
                "models",
                "service",
                "services",
                "config");
        return new ArchCondition<>("stand in packages that say what they are about") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Arrays.stream(type.getPackageName().split("\\.")).anyMatch(nameless::contains)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }
}
