package kz.olshem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What is inside a room stays there: others use the public types of its own package, and no two rooms need each other. */
class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Olshem.class);

    @Test
    void rooms_keep_their_insides_to_themselves() {
        modules.verify();
    }

    @Test
    void every_package_below_the_roof_is_a_room() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("kernel", "catalogue", "access", "series", "scorecard", "evidence", "intake", "chart");
    }
}
