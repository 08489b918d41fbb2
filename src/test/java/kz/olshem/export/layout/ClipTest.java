package kz.olshem.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import kz.olshem.export.drawing.Box;
import kz.olshem.export.drawing.Coordinate;
import org.junit.jupiter.api.Test;

class ClipTest {

    private static final Box BOX = new Box(10, 10, 20, 15);

    /** Whole numbers, so that many lines only touch a side or a corner, or run along a side. */
    @Test
    void a_line_crosses_a_box_where_a_piece_of_it_is_inside() {
        SplittableRandom random = new SplittableRandom(7);
        int crossing = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Coordinate> run = List.of(
                    new Coordinate(random.nextInt(5, 26), random.nextInt(5, 21)),
                    new Coordinate(random.nextInt(5, 26), random.nextInt(5, 21)),
                    new Coordinate(random.nextInt(5, 26), random.nextInt(5, 21)));
            boolean crosses = Clip.crosses(BOX, run);
            crossing += crosses ? 1 : 0;
            assertThat(crosses)
                    .as("%s", run)
                    .isEqualTo(!Clip.inside(BOX, List.of(run)).isEmpty());
        }
        assertThat(crossing).isBetween(2_000, 18_000);
    }

    @Test
    void what_is_kept_of_a_line_ends_at_the_sides() {
        assertThat(Clip.inside(BOX, List.of(List.of(new Coordinate(0, 12), new Coordinate(40, 12)))))
                .containsExactly(List.of(new Coordinate(10, 12), new Coordinate(20, 12)));
    }
}
