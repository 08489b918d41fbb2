package kz.olshem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import kz.olshem.ShippedRelease;
import org.junit.jupiter.api.Test;

class PremisesTest {

    private final Premises premises = new Premises();

    @Test
    void a_release_is_examined_once() {
        assertThat(premises.of(ShippedRelease.NEWEST)).isSameAs(premises.of(ShippedRelease.NEWEST));
    }

    @Test
    void each_release_has_its_own_answer() {
        assertThat(premises.of(ShippedRelease.SNAPSHOT).testable()).isZero();
        assertThat(premises.of(ShippedRelease.NEWEST).testable()).isEqualTo(3);
    }

    @Test
    void every_stage_of_the_catalogue_is_there_in_its_order() {
        assertThat(premises.of(ShippedRelease.NEWEST).stages().sequencedKeySet())
                .containsExactly("money", "knowledge", "bridge", "market", "effect");
    }

    @Test
    void what_counts_of_a_test_is_told_by_region() {
        Coverage coverage = premises.of(ShippedRelease.NEWEST).links().getLast().coverage();
        assertThat(coverage.counted()).hasSize(14).containsOnly(12);
        assertThat(coverage.held()).isEqualTo(168);
    }
}
