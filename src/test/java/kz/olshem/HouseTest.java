package kz.olshem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.evidence.Premises;
import kz.olshem.scorecard.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors and rooms of the house, and that a class in the wrong one is noticed. */
class HouseTest {

    private static final House HOUSE = new House("kz.olshem");

    /** Everything in it stands in the wrong place. */
    private static final House CROOKED = new House("kz.olshem.crooked");

    private static final Set<String> FACES = Set.of("ui", "api", "operations", "web");
    private static final Set<String> PURE = Set.of("kernel", "narrative", "chart", "scorecard", "evidence");

    private static final Set<String> LOCALES = Set.of("java.util.Locale", "com.ibm.icu.util.ULocale");
    private static final Set<String> PRINTS = Set.of("printf", "format");
    private static final String ITSELF = "<init>";

    /** What asks the machine for its locale where it is given none. */
    private static final Map<String, Set<String>> FOLLOWS_A_LOCALE = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("format", "formatted", "toUpperCase", "toLowerCase")),
            Map.entry("java.io.PrintStream", PRINTS),
            Map.entry("java.io.PrintWriter", PRINTS),
            Map.entry("java.util.Formatter", Set.of(ITSELF)),
            Map.entry("java.time.format.DateTimeFormatter", Set.of("ofPattern", "ofLocalizedDate")),
            Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")),
            Map.entry("java.text.SimpleDateFormat", Set.of(ITSELF)),
            Map.entry("java.text.DecimalFormat", Set.of(ITSELF)),
            Map.entry("java.text.DecimalFormatSymbols", Set.of(ITSELF, "getInstance")),
            Map.entry("java.text.NumberFormat", Set.of("getInstance", "getNumberInstance", "getPercentInstance")),
            Map.entry("java.text.MessageFormat", Set.of(ITSELF, "format")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry("com.ibm.icu.text.MessageFormat", Set.of(ITSELF)));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(
                    location -> !location.contains("__")) // written by the build, after tests and before the next
            .importPackages(HOUSE.root());

    private static final JavaClasses MISPLACED = new ClassFileImporter().importPackages(CROOKED.root());

    private static ArchRule inARoomOfThePlan(House house) {
        return classes().should(house.standInARoomOfThePlan());
    }

    private static ArchRule onlyFromBelow(House house) {
        return classes().should(house.importOnlyFromBelow());
    }

    private static ArchRule sqlInStores(House house) {
        return noClasses()
                .that(house.withoutTables())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");
    }

    private static ArchRule sayingNames() {
        return classes().should(House.standInPackagesThatSayWhatTheyAreAbout());
    }

    /** Digits, letters and separators would be those of the machine: Arabic ones in Cairo, a dotless i in Istanbul. */
    private static ArchRule namedLocales() {
        return noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "formats as the machine's locale does", HouseTest::followsTheMachine));
    }

    private static boolean followsTheMachine(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                && FOLLOWS_A_LOCALE
                        .getOrDefault(called.getOwner().getName(), Set.of())
                        .contains(called.getName())
                && called.getRawParameterTypes().stream().noneMatch(it -> LOCALES.contains(it.getName()));
    }

    /**
     * Simple names of top-level types that more than one room has. A nameless class without its outer one is what an earlier
     * build left of a type that is gone.
     */
    private static List<String> sharedNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Test
    void every_class_stands_in_a_room_of_the_plan() {
        inARoomOfThePlan(HOUSE).check(CLASSES);
    }

    @Test
    void a_class_imports_only_from_floors_and_rooms_below() {
        onlyFromBelow(HOUSE).check(CLASSES);
    }

    @Test
    void rooms_of_a_floor_have_no_circles() {
        slices().matching(HOUSE.root() + ".(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void sql_stays_in_the_rooms_with_tables() {
        sqlInStores(HOUSE).check(CLASSES);
    }

    @Test
    void no_two_types_share_a_simple_name() {
        assertThat(sharedNames(CLASSES)).isEmpty();
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        sayingNames().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"attic.WithoutFloor", "export.attic.WithoutRoom"})
    void a_class_in_a_room_that_nobody_drew_is_noticed(String misplaced) {
        assertThat(found(inARoomOfThePlan(CROOKED))).contains(CROOKED.root() + "." + misplaced);
    }

    @ParameterizedTest
    @CsvSource({"series.LooksUp", "export.svg.LooksAside", "ui.component.KnowsTheFrame"})
    void a_class_that_imports_from_above_or_beside_is_noticed(String misplaced) {
        assertThat(found(onlyFromBelow(CROOKED))).contains(CROOKED.root() + "." + misplaced);
    }

    @ParameterizedTest
    @CsvSource({"scorecard.status.AsksTheDatabase", "catalogue.SqlOutsideTheStore"})
    void sql_outside_the_stores_is_noticed(String misplaced) {
        assertThat(found(sqlInStores(CROOKED))).contains(CROOKED.root() + "." + misplaced);
    }

    @Test
    void a_name_that_says_nothing_is_noticed() {
        assertThat(found(sayingNames())).contains(CROOKED.root() + ".kernel.util.Anything");
    }

    @Test
    void every_number_and_date_is_written_in_a_locale_that_is_named() {
        namedLocales().check(CLASSES);
    }

    @Test
    void what_formats_as_the_machine_does_is_noticed() {
        assertThat(found(namedLocales()))
                .contains(CROOKED.root() + ".chart.Here.year", CROOKED.root() + ".chart.Here.<clinit>");
    }

    @Test
    void a_name_that_is_there_twice_is_noticed() {
        assertThat(sharedNames(MISPLACED)).containsExactly("Twice");
    }

    private static String found(ArchRule rule) {
        return String.join("\n", rule.evaluate(MISPLACED).getFailureReport().getDetails());
    }

    @Test
    void vaadin_stays_at_the_top() {
        noClasses()
                .that(HOUSE.below(FACES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void the_web_stays_at_the_top() {
        noClasses()
                .that(HOUSE.below(FACES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void rules_know_no_framework() {
        noClasses()
                .that(HOUSE.on(PURE))
                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Scorecards.class, Premises.class)))
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info"))) // which rooms are open
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void rules_know_no_clock() {
        noClasses()
                .that(HOUSE.on(PURE))
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

    /** Their beans are not wrapped (see {@link Olshem}), so that such an annotation would silently do nothing. */
    @Test
    void no_annotation_is_written_that_nothing_reads() {
        for (String annotation : List.of(
                "org.springframework.transaction.annotation.Transactional",
                "org.springframework.scheduling.annotation.Scheduled",
                "org.springframework.scheduling.annotation.Async",
                "org.springframework.cache.annotation.Cacheable")) {
            noClasses().should().beAnnotatedWith(annotation).check(CLASSES);
            noMethods().should().beAnnotatedWith(annotation).check(CLASSES);
        }
    }

    /** The container is written down when the product is built: a condition on a setting would be judged there and then. */
    @Test
    void no_bean_depends_on_the_settings_of_the_machine_that_builds() {
        for (String annotation : List.of(
                "org.springframework.context.annotation.Conditional",
                "org.springframework.context.annotation.Profile")) {
            noClasses().should().beMetaAnnotatedWith(annotation).check(CLASSES);
            noMethods().should().beMetaAnnotatedWith(annotation).check(CLASSES);
        }
    }

    /** Days and years are the city's: of them, too, there is one zone. */
    @Test
    void years_are_not_taken_at_greenwich() {
        noClasses()
                .that(HOUSE.on(Set.of("chart", "ui", "narrative", "scorecard")))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ZoneOffset.class)
                .check(CLASSES);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        for (String ending :
                Stream.of("Impl", "Manager", "Helper", "Util", "Utils").toList()) {
            noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
        }
    }
}
