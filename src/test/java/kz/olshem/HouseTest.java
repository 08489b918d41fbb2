package kz.olshem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.olshem.scorecard.Scorecards;
import org.junit.jupiter.api.Test;

/** The floors of the house: a room imports only from floors below its own. A room that comes later is named here first. */
class HouseTest {

    private static final String HOUSE = "kz.olshem";

    /** From the ground up; rooms of one floor do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("kernel"),
            Set.of("catalogue", "access"),
            Set.of("series"),
            Set.of("scorecard", "intake"),
            Set.of("narrative"),
            Set.of("chart"),
            Set.of("export"),
            Set.of("briefing"),
            Set.of("ui", "api"),
            Set.of("operations"),
            Set.of("web"));

    private static final Set<String> FACES = Set.of("ui", "api", "operations", "web");
    private static final Set<String> WITH_TABLES = Set.of("catalogue", "access", "series", "operations");
    private static final Set<String> PURE = Set.of("kernel", "narrative", "chart", "scorecard");

    private static final Set<String> NAMELESS = Set.of(
            "common", "util", "utils", "helper", "helpers", "dto", "model", "models", "service", "services", "config");

    private static final Map<String, Integer> FLOOR_OF = floors();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(
                    location -> !location.contains("__")) // written by the build, after tests and before the next
            .importPackages(HOUSE);

    private static Map<String, Integer> floors() {
        Map<String, Integer> floors = new HashMap<>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                floors.put(room, floor);
            }
        }
        return Map.copyOf(floors);
    }

    /** The room of a class of the house; empty for the roof and for what is not ours. */
    private static Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE + ".")
                ? Optional.of(name.substring(HOUSE.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    private static boolean isRoof(JavaClass type) {
        return type.getPackageName().equals(HOUSE);
    }

    private static DescribedPredicate<JavaClass> in(Set<String> rooms) {
        return DescribedPredicate.describe(
                "in " + rooms, type -> room(type).filter(rooms::contains).isPresent());
    }

    private static DescribedPredicate<JavaClass> inARoomBelow(Set<String> rooms) {
        return DescribedPredicate.describe(
                "in a room below " + rooms,
                type -> room(type).filter(room -> !rooms.contains(room)).isPresent());
    }

    private static ArchCondition<JavaClass> importOnlyFromFloorsBelow() {
        return new ArchCondition<>("import only from floors below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = room(type).orElse("");
                int floor = FLOOR_OF.getOrDefault(own, -1);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String other = room(target).orElse("");
                    boolean wrong = isRoof(target)
                            || !other.isEmpty() && !other.equals(own) && FLOOR_OF.getOrDefault(other, 99) >= floor;
                    if (wrong) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveAFloor() {
        return new ArchCondition<>("have a floor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                room(type)
                        .filter(room -> !FLOOR_OF.containsKey(room))
                        .ifPresent(room -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " is in a room without a floor")));
            }
        };
    }

    private static ArchCondition<JavaClass> standInPackagesThatSayWhatTheyAreAbout() {
        return new ArchCondition<>("stand in packages that say what they are about") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Arrays.stream(type.getPackageName().split("\\.")).anyMatch(NAMELESS::contains)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }

    @Test
    void every_room_has_a_floor() {
        classes().should(haveAFloor()).check(CLASSES);
    }

    @Test
    void a_room_imports_only_from_floors_below() {
        classes()
                .that(in(FLOOR_OF.keySet()))
                .should(importOnlyFromFloorsBelow())
                .check(CLASSES);
    }

    @Test
    void vaadin_stays_at_the_top() {
        noClasses()
                .that(inARoomBelow(FACES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void the_web_stays_at_the_top() {
        noClasses()
                .that(inARoomBelow(FACES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void sql_stays_in_the_rooms_with_tables() {
        noClasses()
                .that(DescribedPredicate.not(in(WITH_TABLES)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void rules_know_no_framework() {
        noClasses()
                .that(in(PURE))
                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Scorecards.class)))
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info"))) // which rooms are open
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void rules_know_no_clock() {
        noClasses()
                .that(in(PURE))
                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Scorecards.class)))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .check(CLASSES);
    }

    @Test
    void the_time_is_always_asked_of_a_clock() {
        DescribedPredicate<JavaMethodCall> aClockOfItsOwn = DescribedPredicate.describe(
                "asks java.time for now without a clock",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(it -> it.isEquivalentTo(Clock.class)));
        noClasses().should().callMethodWhere(aClockOfItsOwn).check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        classes().should(standInPackagesThatSayWhatTheyAreAbout()).check(CLASSES);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        for (String ending :
                Stream.of("Impl", "Manager", "Helper", "Util", "Utils").toList()) {
            noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
        }
    }
}
